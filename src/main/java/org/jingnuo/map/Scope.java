package org.jingnuo.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Place.Precision;

/**
 * Where a commitment is known to be. One of several places may be known to a point and another only by its district.
 *
 * @param located places with a location
 * @param parts of the city that hold its other places
 * @param isOfCity whether it is for the whole city, or the report does not say where
 */
record Scope(List<Place> located, List<Place> parts, boolean isOfCity) {

    static Scope of(Commitment commitment, Gazetteer gazetteer) {
        var places = commitment.places().stream()
                .map(link -> gazetteer.snapshot().getPlace(link.place()))
                .toList();
        var located = places.stream().filter(Place::hasLocation).toList();
        var parts = places.stream()
                .filter(place -> !place.hasLocation())
                .map(gazetteer::partOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var isPlaced = !located.isEmpty() || !parts.isEmpty();
        var isOfCity = places.isEmpty() || places.stream().anyMatch(place -> place.precision() == Precision.CITY);
        return new Scope(located, parts, !isPlaced && isOfCity);
    }

    /** Whether it is larger than the city, or lies outside it. */
    boolean isBeyond() {
        return located.isEmpty() && parts.isEmpty() && !isOfCity;
    }

    /** Everything of it that a map can show. */
    Stream<Place> shown() {
        return Stream.concat(located.stream(), parts.stream());
    }
}
