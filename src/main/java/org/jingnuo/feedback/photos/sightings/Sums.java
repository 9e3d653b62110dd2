package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** For each corner between the pixels of a grey picture, the sum of all that lie left of it and above. */
final class Sums {

    private final int width;
    private final int height;
    private final int[] sums;

    /** @param grey of {@link BufferedImage#TYPE_BYTE_GRAY}, with pixels of its own */
    Sums(BufferedImage grey) {
        width = grey.getWidth();
        height = grey.getHeight();
        sums = new int[(width + 1) * (height + 1)];
        var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < height; y++) {
            int row = 0;
            for (int x = 0; x < width; x++) {
                row += pixels[y * width + x] & 0xff;
                sums[at(x + 1, y + 1)] = sums[at(x + 1, y)] + row;
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int of(int x, int y, int width, int height) {
        return sums[at(x + width, y + height)] - sums[at(x, y + height)] - sums[at(x + width, y)] + sums[at(x, y)];
    }

    private int at(int x, int y) {
        return y * (width + 1) + x;
    }
}
