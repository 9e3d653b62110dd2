package org.jingnuo.opendata;

import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.map.MapPaths;
import org.jingnuo.search.SearchPaths;
import org.jingnuo.site.SitePaths;

/** Every address of this feature. They stay: fields may be added to what they answer, none goes or changes its meaning. */
public final class ApiPaths {

    public static final String ROOT = SitePaths.DATA;

    public static final String V1 = ROOT + "/v1";

    /** Path variable that carries a commitment's id. */
    public static final String ID = "id";

    public static final String COMMITMENTS = V1 + "/commitments";
    public static final String COMMITMENT = COMMITMENTS + "/{" + ID + "}";
    public static final String SEARCH = V1 + "/search";

    /** The pages lead to it, as to {@link #SEARCH_TABLE}. */
    public static final String COMMITMENTS_TABLE = CommitmentPaths.TABLE;

    public static final String SEARCH_TABLE = SearchPaths.TABLE;

    /** The search box asks it. */
    public static final String SUGGEST = SearchPaths.SUGGESTIONS;

    public static final String THEMES = V1 + "/themes";
    public static final String PLACES = V1 + "/places";

    /** The page's map asks it. */
    public static final String MAP = MapPaths.MAP_DATA;

    public static final String NEAR = V1 + "/near";
    public static final String OPENAPI = V1 + "/openapi.json";

    private ApiPaths() {}

    /** Whether {@code path}, without host and query, is an address of this feature or would be one. */
    static boolean holds(String path) {
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }
}
