package org.jingnuo.commitments;

import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A shape of the content's own map data.
 *
 * @param position rank in the files, from 0
 * @param place id of the place whose shape it is; null for what no place of the content is
 * @param name of the place, or its own
 * @param geometry GeoJSON in WGS 84: a LineString for a river, a Point for a lake, a Polygon or MultiPolygon for an area
 * @param radiusMetres of a circle in which a lake lies; null for others
 */
public record MapShape(
        @Id String id,
        @Version int version,
        int position,
        Kind kind,
        @Nullable String place,
        @Embedded.Empty(prefix = "name_") Bilingual name,
        String geometry,
        @Nullable Integer radiusMetres) {

    /** What a shape is drawn as, or that it is never drawn. */
    public enum Kind {
        RIVER,
        LAKE,
        /** A district within its boundaries, to look up where a position lies; never drawn. */
        AREA
    }

    /** Id of the area of a place; no other shape has it, for an id of the files holds no slash. */
    public static String areaId(String place) {
        return "area/" + place;
    }

    MapShape withVersion(int version) {
        return new MapShape(id, version, position, kind, place, name, geometry, radiusMetres);
    }
}
