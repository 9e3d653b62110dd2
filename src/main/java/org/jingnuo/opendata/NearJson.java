package org.jingnuo.opendata;

import java.util.List;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * What was promised near a position.
 *
 * @param lat WGS 84 degrees, rounded to 0.01°
 * @param lon WGS 84 degrees, rounded to 0.01°
 * @param items works at places with a location, the nearest first
 * @param total works on all pages
 * @param parts of the city that hold the position, or may, with what is known only to be somewhere in them
 * @param city commitments for the whole city, or of which the report does not say where
 */
record NearJson(
        double lat,
        double lon,
        WhereaboutsJson whereabouts,
        List<WorkJson> items,
        int total,
        @Nullable String next,
        List<PartJson> parts,
        int city) {

    /**
     * In which district the position is.
     *
     * @param told {@code in}, {@code perhaps} or {@code outside}
     * @param districts the likeliest first
     */
    record WhereaboutsJson(String told, List<PlaceNameJson> districts) {}

    /** A place by name. */
    record PlaceNameJson(String id, Bilingual name) {}

    /** @param distance metres to the place's point, which may be off by the place's radius */
    record WorkJson(CommitmentJson commitment, PlaceJson place, long distance) {}

    /** @param total commitments known only to be somewhere in it */
    record PartJson(String id, Bilingual name, int total) {}
}
