package org.jingnuo.map;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;

/** In which district somewhere is, as far as that can be told. */
public sealed interface Whereabouts {

    /** Within its reviewed boundaries, or the reader said so. */
    record In(Place district) implements Whereabouts {}

    /** @param districts the nearest first; empty where it is not a question, as for what reaches across districts */
    record Perhaps(List<Place> districts) implements Whereabouts {}

    /** @param metres to the seat of the nearest district; 0 for content without districts */
    record Outside(double metres) implements Whereabouts {}

    /**
     * A district is no circle: it reaches this many times as far as the circle of its size around its seat, at most. Who
     * is asked one district too many says no.
     */
    double FARTHEST = 1.6;

    /** Not told and not asked. */
    Whereabouts UNTOLD = new Perhaps(List.of());

    /** By the districts' reviewed boundaries where the content has them, and otherwise by what their seats suggest. */
    static Whereabouts of(Position position, Gazetteer gazetteer) {
        var byDistance = gazetteer.districts().stream()
                .sorted(comparingDouble(district -> position.metresTo(district.point())))
                .toList();
        var within = byDistance.stream()
                .filter(district -> gazetteer
                        .area(district)
                        .filter(it -> it.contains(position))
                        .isPresent())
                .findFirst();
        if (within.isPresent()) {
            return new In(within.get());
        }
        var perhaps = byDistance.stream()
                .filter(district -> gazetteer.area(district).isEmpty())
                .filter(district -> position.metresTo(district.point()) <= FARTHEST * district.radiusMetres())
                .toList();
        if (!perhaps.isEmpty()) {
            return new Perhaps(perhaps);
        }
        return new Outside(
                byDistance.isEmpty()
                        ? 0
                        : position.metresTo(byDistance.getFirst().point()));
    }
}
