package org.jingnuo.feedback.photos;

import java.awt.image.BufferedImage;

/**
 * A hash that is nearly the same for pictures that look nearly the same: whether it gets brighter from each of 8 by 8
 * fields to the next on its right (dHash, N. Krawetz, 2013). Two of one scene differ in a few of 64 bits, two of different
 * ones in about 32.
 */
final class Likeness {

    private static final int FIELDS = 8;

    private Likeness() {}

    /** @param picture of {@link BufferedImage#TYPE_3BYTE_BGR} */
    static long of(BufferedImage picture) {
        var fields = Scaling.to(picture, FIELDS + 1, FIELDS).getRaster();
        var pixel = new int[3];
        long hash = 0;
        for (int y = 0; y < FIELDS; y++) {
            for (int x = 0; x < FIELDS; x++) {
                var left = brightness(fields.getPixel(x, y, pixel));
                var right = brightness(fields.getPixel(x + 1, y, pixel));
                hash = hash << 1 | (right > left ? 1 : 0);
            }
        }
        return hash;
    }

    /** Luma of ITU-R BT.601, times 1000. */
    private static int brightness(int[] pixel) {
        return 299 * pixel[0] + 587 * pixel[1] + 114 * pixel[2];
    }
}
