package org.jingnuo.map;

import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Place.Precision;

/**
 * As how much of a place a commitment is known to be about.
 *
 * @param reach what kind of ground
 * @param places what of it is known: located places, parts of the city, or none
 */
record Scope(Reach reach, List<Place> places) {

    enum Reach {
        /** At places with a location. */
        LOCATED,
        /** Somewhere in one or several parts of the city. */
        PART,
        /** In the city, or the report does not say where. */
        CITY,
        /** Beyond the city, or larger than it. */
        BEYOND
    }

    /** By the best known of a commitment's places. */
    static Scope of(Commitment commitment, Gazetteer gazetteer) {
        var places = commitment.places().stream()
                .map(link -> gazetteer.snapshot().getPlace(link.place()))
                .toList();
        var located = places.stream().filter(Place::hasLocation).toList();
        if (!located.isEmpty()) {
            return new Scope(Reach.LOCATED, located);
        }
        var parts = places.stream()
                .filter(place -> place.precision() == Precision.DIVISION)
                .map(gazetteer::partOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!parts.isEmpty()) {
            return new Scope(Reach.PART, parts);
        }
        var beyond = places.stream().anyMatch(place -> place.precision() == Precision.REGION);
        return new Scope(beyond ? Reach.BEYOND : Reach.CITY, List.of());
    }

    /** Whether it is known to be at {@code place}, as that kind of ground. */
    boolean isAt(Reach reach, Place place) {
        return this.reach == reach && places.contains(place);
    }
}
