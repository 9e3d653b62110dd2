package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;

/** What plate’s colour each pixel of a picture is ({@link PlateColour#shade}). */
final class Shades {

    private final int width;
    private final int height;
    private final byte[] shades;

    Shades(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        shades = new byte[width * height];
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                shades[y * width + x] = PlateColour.shade(row[x]);
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    byte at(int x, int y) {
        return shades[y * width + x];
    }
}
