package org.jingnuo.commitments.content.rules;

import java.util.HashSet;
import java.util.Set;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Place.Precision;
import org.jingnuo.commitments.content.AreaEntry;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.PlaceEntry;
import org.jingnuo.platform.geo.Area;

/**
 * A district has one area, which holds its point and, to within what is known of them, the places that are said to lie
 * in it. What does not fit is mostly another district's, or measured against another datum.
 */
class AreasHoldTheirPlaces implements Rule {

    /** Those whose point says where they are, not only in which division. */
    private static final Set<Precision> POINTED = Set.of(Precision.SITE, Precision.VICINITY);

    @Override
    public void check(ContentFiles content) {
        var seen = new HashSet<String>();
        for (var entry : content.areas()) {
            content.findPlace(entry.place()).ifPresent(place -> {
                var where = entry.where().get("properties").get("place");
                if (!place.kind().equals(Place.DISTRICT)) {
                    where.wrong(place.id() + " is no district", "Name a place of the kind " + Place.DISTRICT);
                } else if (!seen.add(place.id())) {
                    where.wrong(
                            place.id() + " has two areas",
                            "Write one feature of it, a MultiPolygon for several pieces");
                } else {
                    checkPlaces(content, entry, place);
                }
            });
        }
    }

    private static void checkPlaces(ContentFiles content, AreaEntry entry, PlaceEntry district) {
        var area = entry.findGeometry().map(Area::of).filter(it -> it.findFlaw().isEmpty());
        if (area.isEmpty()) {
            return;
        }
        if (district.findPoint().filter(point -> !area.get().contains(point)).isPresent()) {
            entry.where()
                    .get("properties")
                    .get("place")
                    .wrong(
                            "the point of " + district.id() + " lies outside its area",
                            "Look whether the area is another's, or its datum is not WGS 84");
        }
        for (var place : content.places()) {
            if (place.precision() != null
                    && POINTED.contains(place.precision())
                    && isWithin(content, place, district)) {
                place.findPoint()
                        .map(area.get()::metresTo)
                        .filter(metres -> metres > place.radiusMetres())
                        .ifPresent(metres -> place.where()
                                .wrong(
                                        "%s lies %d m outside the area of %s, and its radius is %d m"
                                                .formatted(
                                                        place.id(),
                                                        Math.round(metres),
                                                        district.id(),
                                                        place.radiusMetres()),
                                        "Correct lat and lon, within, or the area"));
            }
        }
    }

    private static boolean isWithin(ContentFiles content, PlaceEntry place, PlaceEntry district) {
        var seen = new HashSet<String>();
        for (var at = place.within(); at != null && seen.add(at); ) {
            if (at.equals(district.id())) {
                return true;
            }
            at = content.findPlace(at).map(PlaceEntry::within).orElse(null);
        }
        return false;
    }
}
