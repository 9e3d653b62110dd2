package org.jingnuo.search;

import java.time.Duration;
import org.awaitility.Awaitility;

/** The index is made in the background; who tests what it finds waits for it. */
public final class SearchReadiness {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private SearchReadiness() {}

    /** Returns when the index answers: only it can read pinyin. */
    public static void await(Search search) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> search.find(SearchQuery.of("tingchewei")).exact());
    }
}
