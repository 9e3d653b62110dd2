package org.jingnuo.search.log;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts in memory until they are written. What is written stays known, as 0, until its day is over: so the bound holds
 * for all that one node adds on a day, and whoever makes up queries without end cannot fill the database.
 */
final class Tally {

    private final int most;
    private final Map<UnansweredQuery, Long> unwritten = new HashMap<>();

    /** @param most different queries that are known at a time */
    Tally(int most) {
        this.most = most;
    }

    /** @return false when the tally is full and the query is not counted */
    synchronized boolean add(UnansweredQuery query) {
        if (unwritten.size() >= most && !unwritten.containsKey(query)) {
            return false;
        }
        unwritten.merge(query, 1L, Long::sum);
        return true;
    }

    /** All that is to be written, in order; it is the caller's now. */
    synchronized SortedMap<UnansweredQuery, Long> take() {
        var taken = new TreeMap<UnansweredQuery, Long>();
        unwritten.replaceAll((query, count) -> {
            if (count > 0) {
                taken.put(query, count);
            }
            return 0L;
        });
        return taken;
    }

    /** Takes back what could not be written. */
    synchronized void giveBack(Map<UnansweredQuery, Long> taken) {
        taken.forEach((query, count) -> unwritten.merge(query, count, Long::sum));
    }

    /** Makes room: what was written of earlier days will not come again. */
    synchronized void forgetBefore(LocalDate today) {
        unwritten
                .entrySet()
                .removeIf(it -> it.getValue() == 0 && it.getKey().day().isBefore(today));
    }
}
