package org.jingnuo.feedback.photos;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a picture is to be turned before it is shown, in the order of the numbers that Exif gives it, from 1 (CIPA DC-008,
 * Exif 3.0, tag 274).
 */
enum Orientation {
    UPRIGHT(false, false, false),
    MIRRORED(false, true, false),
    UPSIDE_DOWN(false, true, true),
    MIRRORED_UPSIDE_DOWN(false, false, true),
    MIRRORED_ON_ITS_LEFT(true, false, false),
    ON_ITS_LEFT(true, false, true),
    MIRRORED_ON_ITS_RIGHT(true, true, true),
    ON_ITS_RIGHT(true, true, false);

    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final short LITTLE = 0x4949;
    private static final int FIRST_DIRECTORY_AT = 4;
    private static final int ENTRY_BYTES = 12;
    private static final int VALUE_AT = 8;
    private static final int TAG = 274;

    private final boolean turned;
    private final boolean fromTheRight;
    private final boolean fromTheBottom;

    /**
     * @param turned whether a row is shown as a column
     * @param fromTheRight whether each row is read from its right end
     * @param fromTheBottom whether the rows are read from the last to the first
     */
    Orientation(boolean turned, boolean fromTheRight, boolean fromTheBottom) {
        this.turned = turned;
        this.fromTheRight = fromTheRight;
        this.fromTheBottom = fromTheBottom;
    }

    /** What a block of Exif data says, with or without the word Exif before it; upright when it says nothing readable. */
    static Orientation ofExif(ByteBuffer block) {
        var start = new byte[Math.min(EXIF.length, block.remaining())];
        block.get(block.position(), start);
        return Arrays.equals(start, EXIF)
                ? ofTiff(block.slice(EXIF.length, block.limit() - EXIF.length))
                : ofTiff(block);
    }

    /** The same, of the TIFF structure that is inside. */
    static Orientation ofTiff(ByteBuffer tiff) {
        try {
            var data = tiff.slice();
            data.order(data.getShort(0) == LITTLE ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var directory = data.getInt(FIRST_DIRECTORY_AT);
            var entries = Short.toUnsignedInt(data.getShort(directory));
            for (int entry = 0; entry < entries; entry++) {
                var at = directory + Short.BYTES + entry * ENTRY_BYTES;
                if (data.getShort(at) == TAG) {
                    return values()[data.getShort(at + VALUE_AT) - 1];
                }
            }
            return UPRIGHT;
        } catch (IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    /** The picture as it is to be seen; itself when it is upright. */
    BufferedImage apply(BufferedImage picture) {
        if (this == UPRIGHT) {
            return picture;
        }
        var width = turned ? picture.getHeight() : picture.getWidth();
        var height = turned ? picture.getWidth() : picture.getHeight();
        var seen = new BufferedImage(width, height, picture.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                var column = turned ? y : x;
                var row = turned ? x : y;
                seen.setRGB(
                        x,
                        y,
                        picture.getRGB(
                                fromTheRight ? picture.getWidth() - 1 - column : column,
                                fromTheBottom ? picture.getHeight() - 1 - row : row));
            }
        }
        return seen;
    }
}
