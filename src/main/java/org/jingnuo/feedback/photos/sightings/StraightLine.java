package org.jingnuo.feedback.photos.sightings;

import java.util.Arrays;

/** A line, {@code y = start + slope · x}. */
record StraightLine(double start, double slope) {

    /** Slopes are taken between points a third of all apart, where a pixel up or down does not count. */
    private static final int APART = 3;

    /**
     * The line through most points, whatever the others do: of the median slope and the median height, after Theil and Sen.
     *
     * @param heights y at each x from 0, at least 3
     */
    static StraightLine through(int[] heights) {
        int apart = heights.length / APART;
        var slopes = new double[heights.length - apart];
        for (int x = 0; x < slopes.length; x++) {
            slopes[x] = (double) (heights[x + apart] - heights[x]) / apart;
        }
        double slope = median(slopes);
        var starts = new double[heights.length];
        for (int x = 0; x < starts.length; x++) {
            starts[x] = heights[x] - slope * x;
        }
        return new StraightLine(median(starts), slope);
    }

    double at(double x) {
        return start + slope * x;
    }

    /** The same line, with its x counted from there. */
    StraightLine from(double x) {
        return new StraightLine(at(x), slope);
    }

    /** How far off half of the points are at most. */
    double spread(int[] heights) {
        var distances = new double[heights.length];
        for (int x = 0; x < distances.length; x++) {
            distances[x] = Math.abs(heights[x] - at(x));
        }
        return median(distances);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
