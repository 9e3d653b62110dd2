package org.jingnuo.commitments;

import java.util.Optional;
import org.jingnuo.site.Bilingual;

/**
 * How many of the things that a commitment counts we can point to. Says how little a map has of them.
 *
 * @param known works the quote names whose place has a location, each once; at most {@code total}
 * @param total of things promised, at least 2; where the report says at least or over, there may be more
 * @param unit of the total, e.g. 处 or parks
 */
public record KnownSites(int known, long total, Bilingual unit) {

    /**
     * A place that holds all of the things is no site of one of them: only places of named works count.
     *
     * @return empty where the commitment counts nothing that has a site of its own
     */
    public static Optional<KnownSites> of(Commitment commitment, Snapshot snapshot) {
        return commitment
                .target()
                .filter(Measure::sited)
                .map(target -> new KnownSites(
                        known(commitment, snapshot), target.value().longValueExact(), target.unit()));
    }

    private static int known(Commitment commitment, Snapshot snapshot) {
        return (int) commitment.names().stream()
                .distinct()
                .map(Commitment.NamedWork::place)
                .filter(place -> place != null && snapshot.getPlace(place).hasLocation())
                .count();
    }
}
