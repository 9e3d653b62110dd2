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

    /** @param metres to the seat of the nearest district */
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
        if (byDistance.isEmpty()) {
            return UNTOLD;
        }
        var certain = byDistance.stream()
                .filter(it -> gazetteer
                        .area(it)
                        .filter(area -> area.holds(position, Position.ROUNDING))
                        .isPresent())
                .findFirst();
        if (certain.isPresent()) {
            return new In(certain.get());
        }
        var perhaps = byDistance.stream()
                .filter(it -> mayHold(it, position, gazetteer))
                .toList();
        return perhaps.isEmpty()
                ? new Outside(position.metresTo(byDistance.getFirst().point()))
                : new Perhaps(perhaps);
    }

    /** A position near a boundary may have been rounded across it. */
    private static boolean mayHold(Place district, Position position, Gazetteer gazetteer) {
        return gazetteer
                .area(district)
                .map(area -> area.metresTo(position) <= Position.ROUNDING)
                .orElseGet(() -> position.metresTo(district.point()) <= FARTHEST * district.radiusMetres());
    }
}
