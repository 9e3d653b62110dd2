package org.jingnuo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.search.SearchAnswer.Because;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchAnswer.Link;
import org.jingnuo.search.SearchAnswer.Mark;
import org.jingnuo.search.SearchAnswer.MarkedText;
import org.jingnuo.search.SearchAnswer.Match;
import org.jingnuo.search.reading.Concept;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.reading.Sense;
import org.jingnuo.search.text.PlainText;

/** Shows in a commitment what was sought, and which of its words stand for others. */
final class Highlighter {

    private final List<Concept> concepts;

    Highlighter(List<Reading> readings) {
        concepts = readings.stream()
                .flatMap(reading -> reading.concepts().stream())
                .toList();
    }

    Hit hit(Commitment commitment, Match match) {
        var marks = new ArrayList<Mark>();
        var because = new LinkedHashSet<Because>();
        for (var concept : concepts) {
            var reasons = new LinkedHashSet<Because>();
            var asTyped = false;
            for (var text : MarkedText.values()) {
                var plain = PlainText.of(original(commitment, text));
                for (var sense : concept.senses()) {
                    var ranges = ranges(plain.text(), sense, text);
                    for (var range : ranges) {
                        var at = plain.original(range[0], range[1]);
                        marks.add(new Mark(text, at[0], at[1]));
                    }
                    if (!ranges.isEmpty()) {
                        var other = otherWords(concept, sense);
                        asTyped |= other.isEmpty();
                        other.ifPresent(words -> reasons.add(
                                new Because(concept.said(), words, sense.isMeant() ? Link.SAME : Link.RELATED)));
                    }
                }
            }
            if (!asTyped) {
                because.addAll(reasons.isEmpty() ? theme(concept, commitment) : reasons);
            }
        }
        return new Hit(commitment, match, List.copyOf(because), joined(marks));
    }

    /** That it belongs to a theme is said when none of its words says anything. */
    private static List<Because> theme(Concept concept, Commitment commitment) {
        return concept.senses().stream()
                .filter(sense ->
                        sense instanceof Sense.InTheme theme && theme.theme().equals(commitment.theme()))
                .map(sense -> new Because(concept.said(), commitment.theme(), Link.THEME))
                .toList();
    }

    /** The words of a sense that are not those of the query. */
    private static Optional<String> otherWords(Concept concept, Sense sense) {
        // what was read otherwise may be several words; the page says how it was read
        return concept.typed().equals(concept.said())
                        && sense instanceof Sense.Words(String words, double nearness, boolean meant)
                        && !words.contains(concept.said())
                        && !concept.said().contains(words)
                ? Optional.of(words)
                : Optional.empty();
    }

    private static String original(Commitment commitment, MarkedText text) {
        return switch (text) {
            case TITLE_ZH -> commitment.title().zh();
            case TITLE_EN -> commitment.title().en();
            case QUOTE -> commitment.quote();
        };
    }

    /** English words are sought in the English title, Chinese ones elsewhere. */
    private static List<int[]> ranges(String text, Sense sense, MarkedText in) {
        var spoken = switch (sense) {
            case Sense.Words words -> in != MarkedText.TITLE_EN;
            case Sense.English english -> in == MarkedText.TITLE_EN;
            case Sense.Number number -> true;
            case Sense.InTheme theme -> false;
        };
        return spoken ? Occurrences.of(sense, text) : List.of();
    }

    /** In the order of the texts and in each of its words, those that touch or overlap as one. */
    private static List<Mark> joined(List<Mark> marks) {
        var joined = new ArrayList<Mark>();
        marks.stream()
                .sorted(Comparator.comparing(Mark::text).thenComparing(Mark::start))
                .forEach(mark -> {
                    var last = joined.isEmpty() ? null : joined.getLast();
                    if (last != null && last.text() == mark.text() && mark.start() <= last.end()) {
                        joined.set(
                                joined.size() - 1,
                                new Mark(mark.text(), last.start(), Math.max(last.end(), mark.end())));
                    } else {
                        joined.add(mark);
                    }
                });
        return joined;
    }
}
