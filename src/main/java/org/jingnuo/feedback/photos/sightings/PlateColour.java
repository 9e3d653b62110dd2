package org.jingnuo.feedback.photos.sightings;

/** The grounds of Chinese plates (GA 36-2018) as photos show them, by hue and saturation, which a shadow hardly changes. */
enum PlateColour {
    /** Small cars; its characters are white. */
    BLUE(195, 250, 0.3, 0.5, 0.7),
    /** Electric cars; white above and green below, so a little green must do. */
    GREEN(80, 175, 0.1, 0.2, 0.32),
    /** Lorries, buses and driving schools. */
    YELLOW(30, 62, 0.35, 0.55, 0.75);

    /** How strictly a colour can be asked for: only the strictest parts a plate from paint that is nearly like it. */
    static final int LEVELS = 3;

    /** What {@link #shade} gives for a pixel that can be no plate’s. */
    static final byte NONE = 0;

    /** Of 255; below it a hue is noise. */
    private static final int DARKEST = 40;

    /** Between the colours a hue is counted from, degrees. */
    private static final int THIRD = 120;

    private static final PlateColour[] ALL = values();

    private final int from;
    private final int to;
    private final double[] saturations;

    /**
     * @param from the lowest hue, degrees
     * @param to the highest
     * @param saturations the least of each level, of 1
     */
    PlateColour(int from, int to, double... saturations) {
        this.from = from;
        this.to = to;
        this.saturations = saturations;
    }

    /** Whether characters are brighter than the ground. */
    boolean isWrittenInWhite() {
        return this == BLUE;
    }

    /** Whether a shade is this colour at this level or a stricter one. */
    boolean includes(byte shade, int level) {
        return shade >= number(level) && shade <= number(LEVELS - 1);
    }

    private byte number(int level) {
        return (byte) (1 + ordinal() * LEVELS + level);
    }

    /** The colour of a pixel and its strictest level, as one number. */
    static byte shade(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        int most = Math.max(red, Math.max(green, blue));
        int range = most - Math.min(red, Math.min(green, blue));
        if (most < DARKEST || range == 0) {
            return NONE;
        }
        double saturation = (double) range / most;
        for (var colour : ALL) {
            if (saturation >= colour.saturations[0] && colour.hasHue(hue(red, green, blue, most, range))) {
                return colour.number(colour.level(saturation));
            }
        }
        return NONE;
    }

    private boolean hasHue(double hue) {
        return hue >= from && hue <= to;
    }

    private int level(double saturation) {
        int level = LEVELS - 1;
        while (saturation < saturations[level]) {
            level--;
        }
        return level;
    }

    /** Degrees from red; negative towards violet. */
    private static double hue(int red, int green, int blue, int most, int range) {
        if (most == red) {
            return THIRD / 2.0 * (green - blue) / range;
        }
        return most == green
                ? THIRD + THIRD / 2.0 * (blue - red) / range
                : 2 * THIRD + THIRD / 2.0 * (red - green) / range;
    }
}
