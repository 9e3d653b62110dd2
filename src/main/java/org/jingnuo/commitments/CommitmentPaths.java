package org.jingnuo.commitments;

/** Every address of this feature, without language prefix; {@link org.jingnuo.site.Language#prefix()} goes before it. */
public final class CommitmentPaths {
    /** Route parameter that carries a commitment's or source's id. */
    public static final String ID = "id";

    public static final String HOME = "";
    public static final String BROWSE = "commitments";
    public static final String COMMITMENT = "c/:" + ID;
    public static final String SOURCE = "source/:" + ID;

    /** The list for a spreadsheet; a part of the API, the same in every language. */
    public static final String TABLE = "/api/v1/commitments.csv";

    private CommitmentPaths() {}

    /** The page of one commitment, without language prefix. */
    public static String commitment(String id) {
        return "/c/" + id;
    }

    /** The list narrowed to one value of one facet. */
    public static String browse(Facet.Name facet, String value) {
        return browse(BrowseQuery.ALL.with(facet, value));
    }

    /** The list as {@code query} narrows and orders it, without language prefix. */
    public static String browse(BrowseQuery query) {
        var parameters = query.queryString();
        return "/" + BROWSE + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** The whole list for a spreadsheet, as {@code query} narrows and orders it. */
    public static String table(BrowseQuery query) {
        var parameters = query.withPage(1).queryString();
        return TABLE + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    /** What a link preview shows of a commitment. */
    public static String picture(String id) {
        return "/pictures/" + id + ".png";
    }

    /** The page of one report, without language prefix. */
    public static String source(String id) {
        return "/source/" + id;
    }

    /** The paragraph or commitment of a source that carries {@code anchor}. */
    public static String source(String id, String anchor) {
        return source(id) + "#" + anchor;
    }
}
