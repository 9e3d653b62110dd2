package org.jingnuo.feedback.photos.sightings;

/**
 * How a panel is written on.
 *
 * @param lines of {@value #LINES} lines across it, how many follow on one another and cross characters
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

    static Lettering of(Panel panel, Ground ground, Sums lumas, Shades shades) {
        var all = new ScanLine[LINES];
        for (int line = 0; line < LINES; line++) {
            all[line] = ScanLine.of(lumas(panel, line, lumas), ground.colour().isWrittenInWhite());
        }
        var written = WrittenLines.most(all);
        return new Lettering(
                written.count(),
                written.strokes(),
                written.contrast(),
                ground(panel, written, ground, shades),
                Spacing.wide(panel, written, panel.height() / LINES / step(panel)));
    }

    private static double ground(Panel panel, WrittenLines written, Ground ground, Shades shades) {
        int step = step(panel);
        int blank = 0;
        int coloured = 0;
        for (int line = 0; line < written.count(); line++) {
            var inked = written.lines().get(line).inked();
            for (int point = 0; point < inked.length; point++) {
                if (!inked[point]) {
                    int x = x(panel, point * step + step / 2, shades.width());
                    int y = y(panel, point * step + step / 2, written.first() + line, shades.height());
                    coloured += ground.includes(shades.at(x, y)) ? 1 : 0;
                    blank++;
                }
            }
        }
        return blank == 0 ? 0 : (double) coloured / blank;
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
