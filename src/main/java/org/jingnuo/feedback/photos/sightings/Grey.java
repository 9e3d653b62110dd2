package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** Pictures without their colours. */
final class Grey {

    private Grey() {}

    /** Luma of ITU-R BT.601 as it is, not as {@link BufferedImage#TYPE_BYTE_GRAY} would convert it: that is slow and linear. */
    static BufferedImage of(BufferedImage picture) {
        var grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        var lumas = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        var row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                lumas[y * row.length + x] = (byte) luma(row[x]);
            }
        }
        return grey;
    }

    private static int luma(int rgb) {
        return (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1000;
    }
}
