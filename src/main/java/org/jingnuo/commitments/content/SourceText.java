package org.jingnuo.commitments.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jingnuo.commitments.Passage;

/**
 * The text of a source as it came, addressed by Unicode code points. Passages that reach beyond the text are cut to it:
 * every method answers for every passage.
 */
public final class SourceText {

    private static final String SENTENCE_ENDS = "。！？";

    private final int[] characters;
    /** Offsets of the characters that are no white space. */
    private final int[] solid;

    /** Offsets at which a line begins. */
    private final int[] lines;

    private final String squeezed;

    /** Of a text as it came, line breaks included. */
    public SourceText(String text) {
        characters = text.codePoints().toArray();
        solid = IntStream.range(0, characters.length)
                .filter(i -> !WhiteSpace.is(characters[i]))
                .toArray();
        lines = IntStream.range(0, characters.length + 1)
                .filter(i -> i == 0 || characters[i - 1] == '\n')
                .toArray();
        squeezed = WhiteSpace.removed(text);
    }

    /** In code points. */
    public int length() {
        return characters.length;
    }

    /** Whether the character at {@code offset}, in code points, is white space. */
    public boolean isWhiteSpace(int offset) {
        return WhiteSpace.is(characters[offset]);
    }

    /** What stands there, white space removed. */
    public String squeezed(Passage passage) {
        var text = new StringBuilder();
        for (var i = clamp(passage.start()); i < clamp(passage.end()); i++) {
            if (!isWhiteSpace(i)) {
                text.appendCodePoint(characters[i]);
            }
        }
        return text.toString();
    }

    /** Line of an offset, from 1. */
    public int line(int offset) {
        var found = Arrays.binarySearch(lines, clamp(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Every passage at which {@code words} (white space removed) stand, in the text's order. */
    public List<Passage> find(String words) {
        var found = new ArrayList<Passage>();
        var length = words.codePointCount(0, words.length());
        for (var at = squeezed.indexOf(words); at >= 0 && length > 0; at = squeezed.indexOf(words, at + 1)) {
            var first = squeezed.codePointCount(0, at);
            found.add(new Passage(solid[first], solid[first + length - 1] + 1));
        }
        return found;
    }

    /**
     * A part of a passage.
     *
     * @param index of the part's first code point in what {@link #squeezed} gives for the passage
     * @param length of the part in code points, white space removed
     */
    public Passage within(Passage passage, int index, int length) {
        var first = solidFrom(clamp(passage.start())) + index;
        return new Passage(solid[first], solid[first + length - 1] + 1);
    }

    /** A paragraph cut behind each 。！？; its end ends a sentence too. White space at the ends is left out. */
    public List<Passage> sentences(Passage paragraph) {
        var sentences = new ArrayList<Passage>();
        var start = -1;
        var end = -1;
        for (var i = clamp(paragraph.start()); i < clamp(paragraph.end()); i++) {
            if (!isWhiteSpace(i)) {
                start = start < 0 ? i : start;
                end = i + 1;
            }
            if (start >= 0 && SENTENCE_ENDS.indexOf(characters[i]) >= 0) {
                sentences.add(new Passage(start, end));
                start = -1;
            }
        }
        if (start >= 0) {
            sentences.add(new Passage(start, end));
        }
        return sentences;
    }

    /** Every number of a passage; white space inside a number does not part it. */
    public List<Passage> numbers(Passage passage) {
        var text = squeezed(passage);
        return Numeral.findAll(text).stream()
                .map(numeral -> within(
                        passage,
                        text.codePointCount(0, numeral.start()),
                        numeral.text().codePointCount(0, numeral.text().length())))
                .toList();
    }

    /** How many characters that are no white space stand before an offset. */
    private int solidFrom(int offset) {
        var found = Arrays.binarySearch(solid, offset);
        return found >= 0 ? found : -found - 1;
    }

    private int clamp(int offset) {
        return Math.clamp(offset, 0, characters.length);
    }
}
