package org.jingnuo.commitments;

import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * A place the report names, with no more precision than is known.
 *
 * @param within id of the division or zone that holds it; null for the city itself and for what lies outside it
 * @param latitude WGS 84 degrees, rounded to 0.01°
 * @param longitude WGS 84 degrees, rounded to 0.01°
 * @param radiusMetres how far off the point may be
 * @param position rank in {@code places.yaml}, from 0
 */
public record Place(
        @Id String id,
        @Version int version,
        int position,
        @Embedded.Empty(prefix = "name_") Bilingual name,
        String kind,
        @Nullable String adcode,
        @Nullable String within,
        double latitude,
        double longitude,
        int radiusMetres,
        Precision precision,
        Confidence confidence) {

    /** The kind of a division with a government of its own, and of the city. */
    public static final String DISTRICT = "district";

    /** What may be shown of a place on a map, and said of it in words. */
    public enum Precision {
        SITE,
        VICINITY,
        DIVISION,
        CITY,
        REGION
    }

    public enum Confidence {
        HIGH,
        MEDIUM,
        LOW
    }

    /** As far as it is known; {@link #radiusMetres} says how far that is. */
    public Position point() {
        return new Position(latitude, longitude);
    }

    /** Whether it is known well enough for a map and a distance. */
    public boolean hasLocation() {
        return precision == Precision.SITE || precision == Precision.VICINITY;
    }

    Place withVersion(int version) {
        return new Place(
                id,
                version,
                position,
                name,
                kind,
                adcode,
                within,
                latitude,
                longitude,
                radiusMetres,
                precision,
                confidence);
    }
}
