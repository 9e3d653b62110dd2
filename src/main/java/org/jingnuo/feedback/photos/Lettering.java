package org.jingnuo.feedback.photos;

import java.util.Arrays;

/**
 * What of a panel is written on: of {@value #LINES} lines across it, the most that follow on one another and cross
 * characters.
 *
 * @param lines how many they are
 * @param strokes that the median of these lines crosses
 * @param contrast of characters and ground, mean of these lines, of 1
 * @param ground how much of what is between the characters is of the ground’s colour, of 1
 * @param wide how much of the characters is wider than any of a plate, of 1
 */
record Lettering(int lines, int strokes, double contrast, double ground, double wide) {

    static final int LINES = 16;

    /** Characters are 110 of 220 mm high or 90 of 140, on most signs lower. */
    private static final int LEAST_LINES = 8;

    /** Seven characters or eight have more even where a small picture lets some run together; five mostly have. */
    private static final int LEAST_STROKES = 6;

    /** Points of a line at most, which gives a stroke, a fortieth of the width, some four. */
    private static final int MOST_POINTS = 160;

    /** What blur leaves of the contrast where a stroke is a pixel or two wide. */
    private static final double LEAST_CONTRAST = 0.35;

    /** From this width, in pixels, a plate is not blurred so much. */
    private static final int LARGE = 100;

    private static final double LEAST_CONTRAST_OF_LARGE = 0.5;

    /** Blur joins characters of a small picture … */
    private static final double MOST_WIDE = 0.6;

    /** … and some of a large one. */
    private static final double MOST_WIDE_OF_LARGE = 0.3;

    /** Low because of the new-energy plate’s upper part, which is white. */
    private static final double LEAST_GROUND = 0.35;

    private static final Lettering NONE = new Lettering(0, 0, 0, 0, 1);

    static Lettering of(Panel panel, Ground ground, Sums lumas, Shades shades) {
        var lines = new ScanLine[LINES];
        for (int line = 0; line < LINES; line++) {
            lines[line] = ScanLine.of(lumas(panel, line, lumas), ground.colour().isWrittenInWhite());
        }
        int end = 0;
        int most = 0;
        int following = 0;
        for (int line = 0; line < LINES; line++) {
            following = lines[line].isWritten() ? following + 1 : 0;
            if (following > most) {
                most = following;
                end = line + 1;
            }
        }
        return most == 0 ? NONE : of(panel, ground, shades, lines, end - most, end);
    }

    private static Lettering of(Panel panel, Ground ground, Shades shades, ScanLine[] lines, int start, int end) {
        int step = step(panel);
        int blank = 0;
        int coloured = 0;
        for (int line = start; line < end; line++) {
            var inked = lines[line].inked();
            for (int point = 0; point < inked.length; point++) {
                if (!inked[point]) {
                    blank++;
                    int x = x(panel, point * step + step / 2, shades.width());
                    int y = y(panel, point * step + step / 2, line, shades.height());
                    coloured += ground.includes(shades.at(x, y)) ? 1 : 0;
                }
            }
        }
        double contrast = Arrays.stream(lines, start, end)
                .mapToDouble(ScanLine::contrast)
                .average()
                .orElseThrow();
        int strokes = Arrays.stream(lines, start, end)
                .mapToInt(ScanLine::strokes)
                .sorted()
                .skip((end - start) / 2)
                .findFirst()
                .orElseThrow();
        return new Lettering(
                end - start,
                strokes,
                contrast,
                (double) coloured / blank,
                Spacing.wide(panel, lines, start, end, step));
    }

    /** Whether a panel of this width, in pixels, is perhaps a plate. */
    boolean isOfPlate(int width) {
        return lines >= LEAST_LINES
                && strokes >= LEAST_STROKES
                && ground >= LEAST_GROUND
                && contrast >= (width < LARGE ? LEAST_CONTRAST : LEAST_CONTRAST_OF_LARGE)
                && wide <= (width < LARGE ? MOST_WIDE : MOST_WIDE_OF_LARGE);
    }

    private static int[] lumas(Panel panel, int line, Sums lumas) {
        int step = step(panel);
        var points = new int[panel.width() / step];
        for (int point = 0; point < points.length; point++) {
            int x = x(panel, point * step, lumas.width() - step + 1);
            int y = y(panel, point * step, line, lumas.height() - step + 1);
            points[point] = lumas.of(x, y, step, step) / (step * step);
        }
        return points;
    }

    /** From one point to the next, pixels. */
    private static int step(Panel panel) {
        return Math.max(1, panel.width() / MOST_POINTS);
    }

    private static int x(Panel panel, int column, int width) {
        return Math.clamp(panel.left() + column, 0, width - 1);
    }

    private static int y(Panel panel, int column, int line, int height) {
        return Math.clamp((int) panel.y(column, (line + 0.5) / LINES), 0, height - 1);
    }
}
