package org.jingnuo.opendata;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchAnswer.MarkedText;

/**
 * A text in which something was sought.
 *
 * @param field name of the text in the commitment, with a dot where it lies deeper
 * @param ranges start and end in UTF-16 code units, as JavaScript and Java count
 */
record HighlightJson(String field, String text, List<List<Integer>> ranges) {

    /** Only texts with a range. */
    static List<HighlightJson> of(Hit hit) {
        return Stream.of(MarkedText.values())
                .map(text -> new HighlightJson(field(text), text(hit.commitment(), text), ranges(hit, text)))
                .filter(highlight -> !highlight.ranges.isEmpty())
                .toList();
    }

    private static List<List<Integer>> ranges(Hit hit, MarkedText text) {
        return hit.marks().stream()
                .filter(mark -> mark.text() == text)
                .map(mark -> List.of(mark.start(), mark.end()))
                .toList();
    }

    private static String field(MarkedText text) {
        return switch (text) {
            case TITLE_ZH -> "title.zh";
            case TITLE_EN -> "title.en";
            case QUOTE -> "quote";
        };
    }

    private static String text(Commitment commitment, MarkedText text) {
        return switch (text) {
            case TITLE_ZH -> commitment.title().zh();
            case TITLE_EN -> commitment.title().en();
            case QUOTE -> commitment.quote();
        };
    }
}
