package org.jingnuo.feedback.photos;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Fills regions of a picture with black, so that nothing of what was there is left: not in the blur around them either, for
 * which JPEG files are to blame. They keep blocks of 16 by 16 pixels, in which each pixel may tell of every other, and readers
 * smooth colours over one pixel beyond.
 */
final class Blackening {

    private static final int BLOCK = 16;
    private static final int SMOOTHED = 1;

    private Blackening() {}

    /** @param picture as a JPEG file had it; is changed */
    static void blacken(BufferedImage picture, List<Region> regions) {
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        regions.forEach(region -> graphics.fill(around(region, picture.getWidth(), picture.getHeight())));
        graphics.dispose();
    }

    /** All blocks that the region touches, and what their colours reach. */
    private static Rectangle around(Region region, int width, int height) {
        var left = startOfBlock(region.left() * width) - SMOOTHED;
        var top = startOfBlock(region.top() * height) - SMOOTHED;
        var right = endOfBlock((region.left() + region.width()) * width) + SMOOTHED;
        var bottom = endOfBlock((region.top() + region.height()) * height) + SMOOTHED;
        return new Rectangle(left, top, right - left, bottom - top);
    }

    private static int startOfBlock(double pixels) {
        return (int) Math.floor(pixels / BLOCK) * BLOCK;
    }

    private static int endOfBlock(double pixels) {
        return (int) Math.ceil(pixels / BLOCK) * BLOCK;
    }
}
