package org.jingnuo.commitments.content;

import java.math.BigDecimal;
import java.util.Optional;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One item of {@code places.yaml}.
 *
 * @param within id of a place, {@link #OUTSIDE}, or null for the city itself
 */
public record PlaceEntry(
        Value where,
        String id,
        Bilingual name,
        String kind,
        @Nullable String within,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        int radiusMetres,
        Place.@Nullable Precision precision,
        Place.@Nullable Confidence confidence,
        @Nullable String adcode) {

    /** What {@code within} says of a place that does not lie in the city. */
    public static final String OUTSIDE = "outside";

    /** What {@code kind} says of a division that has boundaries: a county, a district of a city, or the city itself. */

    /** Where the place is, unless its degrees are wrong. */
    public Optional<Position> findPoint() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Position.find(latitude.doubleValue(), longitude.doubleValue());
    }

    static PlaceEntry read(Value item) {
        item.withKeys(
                "id", "name", "kind", "within", "lat", "lon", "radiusMetres", "precision", "confidence", "adcode");
        return new PlaceEntry(
                item,
                item.get("id").text(),
                item.get("name").bilingual(),
                item.get("kind").text(),
                item.get("within").isNull() ? null : item.get("within").text(),
                item.get("lat").decimal(),
                item.get("lon").decimal(),
                item.get("radiusMetres").whole(),
                item.get("precision").oneOf(Place.Precision.class),
                item.get("confidence").oneOf(Place.Confidence.class),
                item.get("adcode").isNull() ? null : item.get("adcode").text());
    }
}
