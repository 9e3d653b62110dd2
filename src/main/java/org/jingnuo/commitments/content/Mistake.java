package org.jingnuo.commitments.content;

import java.util.Comparator;

/**
 * One thing that is wrong in a content file.
 *
 * @param file as the caller named the folder, with the file's path in it
 * @param line from 1; 0 when the file as a whole is meant
 * @param what is wrong, a clause without a full stop
 * @param mend what to do about it, a sentence without its full stop
 */
public record Mistake(String file, int line, String what, String mend) implements Comparable<Mistake> {

    private static final Comparator<Mistake> BY_PLACE = Comparator.comparing(Mistake::file)
            .thenComparing(Mistake::line)
            .thenComparing(Mistake::what)
            .thenComparing(Mistake::mend);

    @Override
    public int compareTo(Mistake other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + ". " + mend + ".";
    }
}
