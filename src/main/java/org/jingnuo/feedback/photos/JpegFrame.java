package org.jingnuo.feedback.photos;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;

/** The segments of a JPEG file (ITU-T T.81, annex B), up to the end of its first picture; what follows is not looked at. */
final class JpegFrame {

    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int APP1 = 0xE1;

    /** A photo has 1, a progressive one about 10; with thousands a small file keeps a decoder busy for hours. */
    private static final int MOST_SCANS = 20;

    private final ByteBuffer file;
    private Orientation orientation = Orientation.UPRIGHT;
    private int frames;
    private int scans;

    JpegFrame(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    Outline outline() {
        try {
            file.position(2);
            for (var marker = nextMarker(); marker != END_OF_IMAGE; marker = nextMarker()) {
                read(marker);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            throw new RefusedPhoto(Reason.DAMAGED, cutOff);
        }
        if (frames != 1 || scans == 0) {
            throw new RefusedPhoto(Reason.DAMAGED);
        }
        return new Outline(file.array(), orientation, ColourProfile.SRGB);
    }

    /** Skips pixels, in which FF is followed by 00 or by a restart marker, and fill bytes. */
    private int nextMarker() {
        while (true) {
            if (unsignedByte() == 0xFF) {
                var code = unsignedByte();
                while (code == 0xFF) {
                    code = unsignedByte();
                }
                if (code != 0 && !isRestart(code)) {
                    return code;
                }
            }
        }
    }

    private void read(int marker) {
        var length = Short.toUnsignedInt(file.getShort()) - Short.BYTES;
        var content = file.slice(file.position(), length);
        if (isFrame(marker)) {
            if (!isCameraMade(marker)) {
                throw new RefusedPhoto(Reason.OTHER_FORMAT);
            }
            frames++;
        }
        if (marker == START_OF_SCAN && ++scans > MOST_SCANS) {
            throw new RefusedPhoto(Reason.DAMAGED);
        }
        if (marker == APP1 && orientation == Orientation.UPRIGHT) {
            orientation = Orientation.ofExif(content);
        }
        file.position(file.position() + length);
    }

    private int unsignedByte() {
        return Byte.toUnsignedInt(file.get());
    }

    private static boolean isRestart(int code) {
        return code >= 0xD0 && code <= 0xD7;
    }

    /** Any start of frame; C4, C8 and CC are other things. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Baseline, extended sequential or progressive; not lossless, hierarchical or arithmetic. */
    private static boolean isCameraMade(int frame) {
        return frame <= 0xC2;
    }
}
