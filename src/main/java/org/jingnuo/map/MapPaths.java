package org.jingnuo.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jingnuo.platform.geo.Box;
import org.jspecify.annotations.Nullable;

/** Every address of this feature, without language prefix. */
public final class MapPaths {

    public static final String NEAR = "near";
    public static final String MAP = "map";

    /** What the map shows, as GeoJSON; a part of the API. */
    public static final String MAP_DATA = "/api/v1/map";

    /** Query parameter of the page for somewhere, with the id of a place. */
    public static final String PLACE = "place";

    /** Query parameter of both pages, with the id of a theme. */
    public static final String THEME = "theme";

    /** Where the portal serves the operator's archive of tiles, if there is one. */
    static final String ARCHIVE = "/map/tiles.pmtiles";

    private MapPaths() {}

    /**
     * What was promised near a place.
     *
     * @param theme id of the only one that is wanted; null for all
     */
    public static String near(String place, @Nullable String theme) {
        return "/" + NEAR + "?" + pair(PLACE, place) + (theme == null ? "" : "&" + pair(THEME, theme));
    }

    /** The map around somewhere. */
    public static String map(Box box) {
        return "/" + MAP + "?" + pair(Coordinates.BOX, Coordinates.write(box));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
