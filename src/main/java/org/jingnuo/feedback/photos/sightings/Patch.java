package org.jingnuo.feedback.photos.sightings;

import java.util.Arrays;

/** A connected part of a picture, by its stretches of pixels; each of its columns has some. */
final class Patch {

    private static final int NUMBERS = 3;

    /** Of each stretch its line, its first column and the column behind it. */
    private int[] stretches = new int[NUMBERS * 16];

    private int end;
    private int left = Integer.MAX_VALUE;
    private int right;
    private int top = Integer.MAX_VALUE;
    private int bottom;

    /**
     * @param y the line
     * @param from the first column
     * @param to the column behind the last
     */
    void add(int y, int from, int to) {
        if (end == stretches.length) {
            stretches = Arrays.copyOf(stretches, 2 * end);
        }
        stretches[end] = y;
        stretches[end + 1] = from;
        stretches[end + 2] = to;
        end += NUMBERS;
        left = Math.min(left, from);
        right = Math.max(right, to);
        top = Math.min(top, y);
        bottom = Math.max(bottom, y + 1);
    }

    /** Its first column. */
    int left() {
        return left;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    /** The highest line of each column. */
    int[] tops() {
        var tops = new int[width()];
        Arrays.fill(tops, bottom);
        for (int at = 0; at < end; at += NUMBERS) {
            for (int x = stretches[at + 1] - left; x < stretches[at + 2] - left; x++) {
                tops[x] = Math.min(tops[x], stretches[at]);
            }
        }
        return tops;
    }

    /** The line below the lowest of each column. */
    int[] bottoms() {
        var bottoms = new int[width()];
        for (int at = 0; at < end; at += NUMBERS) {
            for (int x = stretches[at + 1] - left; x < stretches[at + 2] - left; x++) {
                bottoms[x] = Math.max(bottoms[x], stretches[at] + 1);
            }
        }
        return bottoms;
    }
}
