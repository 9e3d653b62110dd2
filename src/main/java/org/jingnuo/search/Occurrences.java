package org.jingnuo.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.search.FoundText.Mark;
import org.jingnuo.search.reading.Concept;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.reading.Sense;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.EnglishWords;
import org.jingnuo.search.text.PlainText;

/** Where in a text stands what is sought. */
final class Occurrences {

    private Occurrences() {}

    /** Of a sense in a folded text, as {@code {start, end}}; they may overlap. */
    static List<int[]> of(Sense sense, String text) {
        return switch (sense) {
            case Sense.Words words -> ofWords(words.text(), text);
            case Sense.English english -> ofStems(english.words(), text);
            case Sense.Number number ->
                Amount.findAll(text).stream()
                        .filter(amount -> amount.value().compareTo(number.value()) == 0)
                        .map(amount -> new int[] {amount.start(), amount.unitEnd()})
                        .toList();
            case Sense.InTheme theme -> List.of();
        };
    }

    /** Of what the readings ask for, as typed or in any sense that is meant, in a text as it was written. */
    static List<Mark> marks(String original, List<Reading> readings) {
        var text = PlainText.of(original);
        var marked = new BitSet();
        readings.stream()
                .flatMap(reading -> of(reading, text.text()))
                .filter(range -> isWhole(range, text.text()))
                .map(range -> text.original(range[0], range[1]))
                .forEach(range -> marked.set(range[0], range[1]));
        var marks = new ArrayList<Mark>();
        for (var start = marked.nextSetBit(0); start >= 0; ) {
            var end = marked.nextClearBit(start);
            marks.add(new Mark(start, end));
            start = marked.nextSetBit(end);
        }
        return marks;
    }

    private static Stream<int[]> of(Reading reading, String text) {
        var known = reading.concepts().stream().flatMap(Concept::meant).flatMap(sense -> of(sense, text).stream());
        var unknown = reading.unknown().stream().flatMap(word -> ofWords(word, text).stream());
        return Stream.concat(known, unknown);
    }

    /** A word in Latin letters does not stand within another: port not in important. */
    private static boolean isWhole(int[] range, String text) {
        return !goesOn(range[0], text) && !goesOn(range[1], text);
    }

    private static boolean goesOn(int at, String text) {
        return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char folded) {
        return folded >= 'a' && folded <= 'z';
    }

    private static List<int[]> ofWords(String words, String text) {
        var ranges = new ArrayList<int[]>();
        for (var at = text.indexOf(words); at >= 0 && !words.isEmpty(); at = text.indexOf(words, at + words.length())) {
            ranges.add(new int[] {at, at + words.length()});
        }
        return ranges;
    }

    /** Words of the text with the stem of one of {@code words}. */
    private static List<int[]> ofStems(String words, String text) {
        var wanted = EnglishWords.stems(words);
        var ranges = new ArrayList<int[]>();
        var start = 0;
        for (var end = 0; end <= text.length(); end++) {
            var inside = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
            if (!inside) {
                if (end > start
                        && EnglishWords.stems(text.substring(start, end)).stream()
                                .anyMatch(wanted::contains)) {
                    ranges.add(new int[] {start, end});
                }
                start = end + 1;
            }
        }
        return ranges;
    }
}
