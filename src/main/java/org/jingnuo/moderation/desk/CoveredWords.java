package org.jingnuo.moderation.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jingnuo.feedback.privacy.Find;
import org.jingnuo.feedback.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * A resident's words with parts covered. What was written is kept, so that any part can be uncovered again.
 *
 * @param words as the resident wrote them
 * @param parts in order; none touches another
 */
record CoveredWords(String words, List<Part> parts) {

    /** Stands for what is covered, however long that is. */
    static final String MARK = "***";

    /**
     * @param start index of its first character (UTF-16)
     * @param end index after its last
     * @param kind of what the machine found in it; null where a person covered it
     */
    record Part(int start, int end, Find.@Nullable Kind kind) {

        private boolean isName() {
            return kind == Find.Kind.PERSON_NAME;
        }

        private boolean overlaps(Part other) {
            return start < other.end && other.start < end;
        }

        private boolean touches(Part other) {
            return start <= other.end && other.start <= end;
        }

        private Part and(Part other) {
            return new Part(Math.min(start, other.start), Math.max(end, other.end), kindWith(other));
        }

        /** With anything else found in it, it is more than a name. */
        private Find.@Nullable Kind kindWith(Part other) {
            return kind == null || other.kind == null || !isName() ? kind : other.kind;
        }
    }

    CoveredWords {
        parts = List.copyOf(parts);
    }

    /** With all covered that may be personal, but for names: many are those of people in office. */
    static CoveredWords ofPersonalData(String words) {
        return new CoveredWords(
                words, found(words).filter(part -> !part.isName()).toList());
    }

    private static Stream<Part> found(String words) {
        return PersonalData.find(words).stream().map(find -> new Part(find.start(), find.end(), find.kind()));
    }

    /** What is covered and what was found of which nothing is covered, for a person to judge, in the order of the text. */
    List<Part> listed() {
        var inView = found(words).filter(find -> parts.stream().noneMatch(find::overlaps));
        return Stream.concat(parts.stream(), inView)
                .sorted(Comparator.comparingInt(Part::start))
                .toList();
    }

    boolean covers(Part part) {
        return parts.contains(part);
    }

    /**
     * This with the characters from {@code start} to before {@code end} covered by a person, too; parts that touch become one.
     *
     * @throws IndexOutOfBoundsException if they are not all there
     */
    CoveredWords cover(int start, int end) {
        Objects.checkFromToIndex(start, end, words.length());
        return start == end ? this : cover(new Part(wholeBefore(start), wholeAfter(end), null));
    }

    /** The same with a part that was listed, which stays what it is. */
    CoveredWords cover(Part listed) {
        var joined = listed;
        var others = new ArrayList<Part>();
        for (var part : parts) {
            if (part.touches(joined)) {
                joined = joined.and(part);
            } else {
                others.add(part);
            }
        }
        return new CoveredWords(
                words,
                Stream.concat(others.stream(), Stream.of(joined))
                        .sorted(Comparator.comparingInt(Part::start))
                        .toList());
    }

    /** Half of a character would be no text. */
    private int wholeBefore(int index) {
        return isInsidePair(index) ? index - 1 : index;
    }

    private int wholeAfter(int index) {
        return isInsidePair(index) ? index + 1 : index;
    }

    private boolean isInsidePair(int index) {
        return index > 0
                && index < words.length()
                && Character.isSurrogatePair(words.charAt(index - 1), words.charAt(index));
    }

    /** This without covering {@code part}. */
    CoveredWords uncover(Part part) {
        return new CoveredWords(
                words, parts.stream().filter(it -> !it.equals(part)).toList());
    }

    /** The words of the part. */
    String in(Part part) {
        return words.substring(part.start(), part.end());
    }

    /** As the public is to read it. */
    String publicWords() {
        var text = new StringBuilder();
        var end = 0;
        for (var part : parts) {
            text.append(words, end, part.start()).append(MARK);
            end = part.end();
        }
        return text.append(words, end, words.length()).toString();
    }
}
