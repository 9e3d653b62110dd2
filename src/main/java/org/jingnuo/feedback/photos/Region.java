package org.jingnuo.feedback.photos;

/**
 * A rectangle on a photo, in fractions of the photo's width and height from its upper left corner, so that it lies on every
 * size alike.
 *
 * @param left of its left edge, from 0
 * @param top of its upper edge, from 0
 * @param width above 0; with {@code left} at most 1
 * @param height above 0; with {@code top} at most 1
 */
public record Region(double left, double top, double width, double height) {

    /** What sums of fractions may be off by; far less than a pixel. */
    private static final double ROUNDING = 1e-9;

    /** @throws IllegalArgumentException if it is empty, not a number, or not inside the photo */
    public Region {
        if (!isInside(left, width) || !isInside(top, height)) {
            throw new IllegalArgumentException(
                    "No region of a photo: %s, %s, %s, %s".formatted(left, top, width, height));
        }
    }

    /** Asked this way round, since whatever is compared with NaN is false. */
    private static boolean isInside(double start, double length) {
        return start >= 0 && length > 0 && start + length <= 1 + ROUNDING;
    }
}
