package org.jingnuo.search;

import org.awaitility.Awaitility;

/** The index is made in the background; who tests what it finds waits for it. */
public final class SearchReadiness {

    private SearchReadiness() {}

    /** Returns when the index answers: only it can read pinyin. */
    public static void await(Search search) {
        Awaitility.await().until(() -> search.find(SearchQuery.of("tingchewei")).exact());
    }
}
