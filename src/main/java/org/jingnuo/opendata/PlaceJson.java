package org.jingnuo.opendata;

import org.jingnuo.commitments.Place;
import org.jingnuo.site.Bilingual;

/**
 * A place of a commitment.
 *
 * @param lat WGS 84 degrees, rounded to 0.01°
 * @param lon WGS 84 degrees, rounded to 0.01°
 * @param radius metres by which the point may be off
 */
record PlaceJson(String id, Bilingual name, String precision, double lat, double lon, int radius) {

    static PlaceJson of(Place place) {
        return new PlaceJson(
                place.id(),
                place.name(),
                Word.of(place.precision()),
                place.latitude(),
                place.longitude(),
                place.radiusMetres());
    }
}
