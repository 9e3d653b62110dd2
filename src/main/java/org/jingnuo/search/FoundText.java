package org.jingnuo.search;

import java.util.List;

/**
 * A text that somebody wrote and a search found.
 *
 * @param kind of {@link WrittenTexts}
 * @param id unique among its kind
 * @param text as written
 * @param marks what of it was sought, in its order, none touching another
 */
public record FoundText(String kind, String id, String text, List<Mark> marks) {

    public FoundText {
        marks = List.copyOf(marks);
    }

    /**
     * @param start index of the first {@code char}
     * @param end index behind the last
     */
    public record Mark(int start, int end) {}
}
