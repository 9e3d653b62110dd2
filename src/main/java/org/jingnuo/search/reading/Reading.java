package org.jingnuo.search.reading;

import java.util.List;

/**
 * One reading of a whole query.
 *
 * @param how it came about; the farthest from what was typed of all its parts
 * @param groups concepts in the order typed; 、 and 和 part groups, and an answer to one group answers the query
 * @param unknown words of which what was promised has only a character, as 路灯 where it speaks of 路 alone; folded
 * @param runs what was typed without a space, folded; an answer that has it as it stands is the better one
 */
public record Reading(How how, List<List<Concept>> groups, List<String> unknown, List<String> runs) {

    /** From the nearest to the farthest. */
    public enum How {
        /** As it stands. */
        TYPED,
        /** By its pinyin or initials. */
        SOUND,
        /** As a slip for something else. */
        SLIP
    }

    public Reading {
        groups = groups.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
        runs = List.copyOf(runs);
    }

    /** All concepts of all groups. */
    public List<Concept> concepts() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
