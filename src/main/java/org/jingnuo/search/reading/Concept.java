package org.jingnuo.search.reading;

import java.util.List;

/**
 * One thing of a query.
 *
 * @param typed as it was typed, folded
 * @param said how it was read, simplified Chinese or English; differs from {@code typed} when it was read by its sound or
 *     as a slip
 * @param weight how much it matters
 * @param senses the ways in which it can be said; empty when nothing here says it
 */
public record Concept(String typed, String said, Weight weight, List<Sense> senses) {

    /** How much a concept matters. */
    public enum Weight {
        /** It must be found for an exact answer. */
        FULL,
        /** It only colours the order. */
        LITTLE
    }

    public Concept {
        senses = List.copyOf(senses);
    }
}
