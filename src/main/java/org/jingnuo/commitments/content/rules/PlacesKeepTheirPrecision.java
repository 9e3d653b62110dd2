package org.jingnuo.commitments.content.rules;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.PlaceEntry;
import org.jspecify.annotations.Nullable;

/**
 * A place's point is rounded to 0.01° and within WGS 84, its radius is no smaller than that rounding, and the places
 * that hold one another make a tree.
 */
class PlacesKeepTheirPrecision implements Rule {

    private static final int DECIMALS = 2;
    /** Metres; half the diagonal of a cell of 0.01° is about 700. */
    private static final int SMALLEST_RADIUS = 700;

    @Override
    public void check(ContentFiles content) {
        var places = new HashMap<String, PlaceEntry>();
        for (var place : content.places()) {
            if (!place.id().isEmpty() && !Slug.is(place.id())) {
                place.where().get("id").wrong("the id " + place.id() + " is no slug", Slug.MEND);
            } else if (places.putIfAbsent(place.id(), place) != null) {
                place.where().get("id").wrong("the place " + place.id() + " stands twice", "Keep one of the two");
            }
            checkDegrees(place, "lat", place.latitude(), 90);
            checkDegrees(place, "lon", place.longitude(), 180);
            if (place.radiusMetres() < SMALLEST_RADIUS) {
                place.where()
                        .get("radiusMetres")
                        .wrong(
                                "the radius is smaller than the rounding of the point",
                                "Write at least " + SMALLEST_RADIUS);
            }
        }
        content.places().forEach(place -> checkTree(place, places));
    }

    private static void checkDegrees(PlaceEntry place, String key, @Nullable BigDecimal degrees, int most) {
        if (degrees == null) {
            return;
        }
        if (degrees.scale() > DECIMALS) {
            place.where().get(key).wrong(key + " says more than is known", "Round it to 0.01°");
        }
        if (degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
            place.where().get(key).wrong(key + " is no place on Earth", "Write degrees within ±" + most);
        }
    }

    private static void checkTree(PlaceEntry place, Map<String, PlaceEntry> places) {
        var seen = new HashSet<String>();
        for (var at = place; at != null && at.within() != null; at = places.get(at.within())) {
            if (!seen.add(at.id())) {
                place.where().get("within").wrong(place.id() + " lies within itself", "Name the place that holds it");
                return;
            }
        }
    }
}
