package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The chunks of a WebP file (RFC 9649, section 2). Only its lossy picture is decoded, in a file of its own: the lossless
 * kind, transparency included, can cost the decoder hundreds of megabytes for a few of its bytes, and no camera writes it.
 */
final class WebpFrame {

    private static final int SIZE_AT = 4;
    private static final int FIRST_CHUNK_AT = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int ANIMATION_FLAG = 0x02;

    private final ByteBuffer file;
    private boolean animated;
    private boolean lossless;
    private @Nullable ByteBuffer lossy;
    private Orientation orientation = Orientation.UPRIGHT;
    private ColourProfile profile = ColourProfile.SRGB;

    WebpFrame(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    Outline outline() {
        try {
            var end = SIZE_AT + Integer.BYTES + file.getInt(SIZE_AT);
            file.limit(end).position(FIRST_CHUNK_AT);
            while (file.hasRemaining()) {
                readChunk();
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutOff) {
            throw new RefusedPhoto(Reason.DAMAGED, cutOff);
        }
        if (animated) {
            throw new RefusedPhoto(Reason.ANIMATED);
        }
        if (lossy == null) {
            throw new RefusedPhoto(lossless ? Reason.OTHER_FORMAT : Reason.DAMAGED);
        }
        return new Outline(fileOf(lossy), orientation, profile);
    }

    private void readChunk() {
        var start = file.position();
        var name = new byte[4];
        file.get(name);
        var length = file.getInt();
        var content = file.slice(file.position(), length);
        var paddedEnd = Math.min(file.position() + length + (length & 1), file.limit());
        switch (new String(name, ISO_8859_1)) {
            case "VP8X" -> animated |= (content.get(0) & ANIMATION_FLAG) != 0;
            case "ANIM", "ANMF" -> animated = true;
            case "VP8L" -> lossless = true;
            case "VP8 " -> lossy = file.slice(start, paddedEnd - start);
            case "ICCP" -> profile = ColourProfile.of(content);
            case "EXIF" -> orientation = Orientation.ofExif(content);
            default -> {}
        }
        file.position(paddedEnd);
    }

    private static byte[] fileOf(ByteBuffer chunk) {
        return ByteBuffer.allocate(FIRST_CHUNK_AT + chunk.remaining())
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(ISO_8859_1))
                .putInt(FIRST_CHUNK_AT - CHUNK_HEAD + chunk.remaining())
                .put("WEBP".getBytes(ISO_8859_1))
                .put(chunk)
                .array();
    }
}
