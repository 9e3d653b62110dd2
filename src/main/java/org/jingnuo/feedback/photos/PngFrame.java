package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;

/** The chunks of a PNG file (W3C, Portable Network Graphics, third edition, section 5), up to its end chunk. */
final class PngFrame {

    private static final int SIGNATURE_BYTES = 8;
    private static final int CHECKSUM_BYTES = 4;

    private final ByteBuffer file;
    private boolean animated;
    private Orientation orientation = Orientation.UPRIGHT;
    private ColourProfile profile = ColourProfile.SRGB;

    PngFrame(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    Outline outline() {
        try {
            file.position(SIGNATURE_BYTES);
            while (readsOn()) {}
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            throw new RefusedPhoto(Reason.DAMAGED, cutOff);
        }
        if (animated) {
            throw new RefusedPhoto(Reason.ANIMATED);
        }
        return new Outline(file.array(), orientation, profile);
    }

    private boolean readsOn() {
        var length = file.getInt();
        var name = new byte[4];
        file.get(name);
        var content = file.slice(file.position(), length);
        file.position(file.position() + length + CHECKSUM_BYTES);
        switch (new String(name, ISO_8859_1)) {
            case "acTL" -> animated = true;
            case "iCCP" -> profile = ColourProfile.ofPacked(content);
            case "eXIf" -> orientation = Orientation.ofTiff(content);
            case "IEND" -> {
                return false;
            }
            default -> {}
        }
        return true;
    }
}
