package org.jingnuo.search.log;

import java.time.LocalDate;
import java.util.Comparator;
import org.jingnuo.search.SearchFinished.Outcome;

/**
 * What was sought in vain on a day; what is counted is how often.
 *
 * @param day in the city
 * @param text as {@link org.jingnuo.search.SearchFinished} has it, and one that {@link Countable} allows
 * @param outcome any but {@link Outcome#EXACT}
 */
record UnansweredQuery(LocalDate day, String text, Outcome outcome) implements Comparable<UnansweredQuery> {

    private static final Comparator<UnansweredQuery> ORDER = Comparator.comparing(UnansweredQuery::day)
            .thenComparing(UnansweredQuery::text)
            .thenComparing(UnansweredQuery::outcome);

    /** One order for all nodes, so that two that write at once never wait for each other in a circle. */
    @Override
    public int compareTo(UnansweredQuery other) {
        return ORDER.compare(this, other);
    }
}
