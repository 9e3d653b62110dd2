package org.jingnuo.search.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.search.text.Scripts;

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

    /** Every way in which a text of any origin says what is meant: as typed, as read, or in a sense that is meant. */
    public Stream<Sense> meant() {
        return Stream.concat(
                Stream.of(typed, said).distinct().flatMap(Concept::literal),
                senses.stream().filter(Sense::isMeant));
    }

    private static Stream<Sense> literal(String words) {
        var standing = new Sense.Words(words, 1, true);
        return words.chars().anyMatch(c -> Scripts.isHan((char) c))
                ? Stream.of(standing)
                : Stream.of(standing, new Sense.English(words, 1, true));
    }
}
