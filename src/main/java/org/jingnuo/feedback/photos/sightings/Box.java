package org.jingnuo.feedback.photos.sightings;

import org.jingnuo.feedback.photos.Region;

/**
 * An upright rectangle, in pixels of a picture, perhaps not all of it on the picture.
 *
 * @param x of its left edge
 * @param y of its upper edge
 */
record Box(int x, int y, int width, int height) {

    /**
     * The same as a region, as much of it as lies on the picture.
     *
     * @param pictureWidth pixels
     * @param pictureHeight the same
     */
    Region region(int pictureWidth, int pictureHeight) {
        var left = Math.clamp(x, 0, pictureWidth - 1);
        var top = Math.clamp(y, 0, pictureHeight - 1);
        var right = Math.clamp(x + width, left + 1, pictureWidth);
        var bottom = Math.clamp(y + height, top + 1, pictureHeight);
        return new Region(
                (double) left / pictureWidth,
                (double) top / pictureHeight,
                (double) (right - left) / pictureWidth,
                (double) (bottom - top) / pictureHeight);
    }

    int area() {
        return width * height;
    }

    boolean overlaps(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
}
