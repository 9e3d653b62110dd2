package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What a phone writes into its photos: how it was held, and where. */
final class ExifBlock {

    private static final int GPS_DIRECTORY_AT = 8 + 2 + 3 * 12 + 4;
    private static final int DEGREES_AT = GPS_DIRECTORY_AT + 2 + 2 * 12 + 4;
    private static final int MARK_AT = DEGREES_AT + 24;

    private ExifBlock() {}

    /** With the name Exif before it, as in a JPEG file. */
    static byte[] of(int orientation, ByteOrder order) {
        return Pictures.together("Exif\0\0".getBytes(ISO_8859_1), tiff(orientation, order));
    }

    /** Orientation, a description that is {@link Pictures#MARK}, and 30° 20′ 6″ north. */
    static byte[] tiff(int orientation, ByteOrder order) {
        var mark = Pictures.MARK.getBytes(ISO_8859_1);
        var block = ByteBuffer.allocate(MARK_AT + mark.length).order(order);
        block.put(order == ByteOrder.BIG_ENDIAN ? new byte[] {'M', 'M'} : new byte[] {'I', 'I'});
        block.putShort((short) 42).putInt(8);
        block.putShort((short) 3);
        entry(block, 270, 2, mark.length).putInt(MARK_AT);
        entry(block, 274, 3, 1).putShort((short) orientation).putShort((short) 0);
        entry(block, 0x8825, 4, 1).putInt(GPS_DIRECTORY_AT);
        block.putInt(0);
        block.putShort((short) 2);
        entry(block, 1, 2, 2).put(new byte[] {'N', 0, 0, 0});
        entry(block, 2, 5, 3).putInt(DEGREES_AT);
        block.putInt(0);
        for (var number : new int[] {30, 20, 6}) {
            block.putInt(number).putInt(1);
        }
        return block.put(mark).array();
    }

    private static ByteBuffer entry(ByteBuffer block, int tag, int type, int count) {
        return block.putShort((short) tag).putShort((short) type).putInt(count);
    }
}
