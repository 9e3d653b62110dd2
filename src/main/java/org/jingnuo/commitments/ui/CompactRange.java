package org.jingnuo.commitments.ui;

import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Source;

/**
 * Where a passage of the source stands in a paragraph's text, whose white space is removed.
 *
 * @param start index of the first character in {@link Section.Paragraph#text()}, in UTF-16 units
 * @param end index behind the last
 */
record CompactRange(int start, int end) {

    static CompactRange of(Source source, Section.Paragraph paragraph, Passage passage) {
        var first = paragraph.passage().start();
        return new CompactRange(
                lengthWithoutSpace(source.text(), first, passage.start()),
                lengthWithoutSpace(source.text(), first, passage.end()));
    }

    int length() {
        return end - start;
    }

    private static int lengthWithoutSpace(String text, int from, int to) {
        return text.codePoints()
                .skip(from)
                .limit((long) to - from)
                .filter(character -> !Character.isWhitespace(character) && !Character.isSpaceChar(character))
                .map(Character::charCount)
                .sum();
    }
}
