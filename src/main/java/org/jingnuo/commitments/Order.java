package org.jingnuo.commitments;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The orders a list can have; what is equal in one stays in the report's order. */
class Order {

    private final Map<String, Integer> placeRanks = new HashMap<>();
    /** How many targets are counted in a unit; sizes of different units cannot be compared. */
    private final Map<String, Integer> unitUses = new HashMap<>();

    Order(Snapshot snapshot) {
        snapshot.places().forEach(place -> placeRanks.put(place.id(), place.position()));
        snapshot.commitments()
                .forEach(commitment -> commitment
                        .target()
                        .ifPresent(target -> unitUses.merge(target.unit().zh(), 1, Integer::sum)));
    }

    Comparator<Commitment> by(BrowseQuery.Sort sort) {
        var report = Comparator.comparing(Commitment::source).thenComparing(Commitment::position);
        return switch (sort) {
            case REPORT -> report;
            case SIZE ->
                Comparator.comparing((Commitment it) -> it.target().isEmpty())
                        .thenComparing(this::unitUses, Comparator.reverseOrder())
                        .thenComparing(Order::unit)
                        .thenComparing(Order::value, Comparator.reverseOrder())
                        .thenComparing(report);
            case PLACE -> Comparator.comparing(this::placeRank).thenComparing(report);
        };
    }

    private int placeRank(Commitment commitment) {
        return commitment.places().stream()
                .mapToInt(link -> placeRanks.getOrDefault(link.place(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int unitUses(Commitment commitment) {
        return unitUses.getOrDefault(unit(commitment), 0);
    }

    private static String unit(Commitment commitment) {
        return commitment.target().map(target -> target.unit().zh()).orElse("");
    }

    private static BigDecimal value(Commitment commitment) {
        return commitment.target().map(Measure::value).orElse(BigDecimal.ZERO);
    }
}
