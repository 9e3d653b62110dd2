package org.jingnuo.commitments;

/**
 * A range of characters in a source.
 *
 * @param start offset of the first character, in Unicode code points from 0
 * @param end offset behind the last character
 */
public record Passage(int start, int end) {

    /** Whether {@code other} lies within this or is the same. */
    public boolean contains(Passage other) {
        return start <= other.start && other.end <= end;
    }
}
