package org.jingnuo.feedback.photos.sightings;

import java.util.Arrays;

/**
 * A line across a panel, parted into characters and their ground.
 *
 * @param inked which of its points are characters
 * @param strokes how often it goes from the ground to a character
 * @param contrast between both, as a share of the brighter
 */
record ScanLine(boolean[] inked, int strokes, double contrast) {

    /** Of all points, the darkest and brightest by which contrast is taken are a tenth from either end. */
    private static final int TENTH = 10;

    /** Of 255; less may be the noise of a dark picture. */
    private static final int LEAST_DIFFERENCE = 16;

    /** Of the way from the ground to the characters: where one begins, and where it ends, apart because of noise. */
    private static final double BEGIN = 0.6;

    private static final double END = 0.35;

    /** As many as the characters in the larger row of a plate of two. */
    private static final int LEAST_STROKES = 5;

    /** Three for each of eight characters. */
    private static final int MOST_STROKES = 24;

    /** @param white whether characters are brighter than the ground */
    static ScanLine of(int[] lumas, boolean white) {
        var sorted = lumas.clone();
        Arrays.sort(sorted);
        int dark = sorted[sorted.length / TENTH];
        int bright = sorted[sorted.length - 1 - sorted.length / TENTH];
        int difference = bright - dark;
        var inked = new boolean[lumas.length];
        if (difference < LEAST_DIFFERENCE) {
            return new ScanLine(inked, 0, 0);
        }
        int strokes = 0;
        boolean on = false;
        for (int point = 0; point < lumas.length; point++) {
            double ink = (double) (white ? lumas[point] - dark : bright - lumas[point]) / difference;
            if (on ? ink < END : ink > BEGIN) {
                on = !on;
                strokes += on ? 1 : 0;
            }
            inked[point] = on;
        }
        return new ScanLine(inked, strokes, (double) difference / bright);
    }

    boolean isWritten() {
        return strokes >= LEAST_STROKES && strokes <= MOST_STROKES;
    }
}
