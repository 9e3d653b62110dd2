package org.jingnuo.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Every address of this feature, without language prefix. */
public final class SearchPaths {

    public static final String SEARCH = "search";

    /** What answers while somebody types; a part of the API. */
    public static final String SUGGESTIONS = "/api/v1/suggest";

    /** What was found, for a spreadsheet; a part of the API. */
    public static final String TABLE = "/api/v1/search.csv";

    /** Query parameter with what is sought. */
    public static final String TEXT = "q";

    private SearchPaths() {}

    /** The results for {@code text}. */
    public static String search(String text) {
        return "/" + SEARCH + "?" + TEXT + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The results for {@code query}, as it narrows and orders them. */
    public static String search(SearchQuery query) {
        return "/" + SEARCH + "?" + query.queryString();
    }

    /** All that is found for {@code query}, for a spreadsheet, as it narrows and orders it. */
    public static String table(SearchQuery query) {
        return TABLE + "?" + query.withPage(1).queryString();
    }
}
