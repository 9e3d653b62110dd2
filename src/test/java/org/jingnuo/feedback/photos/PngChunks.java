package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** PNG files put together chunk by chunk. */
final class PngChunks {

    private static final int AFTER_HEADER = 8 + 25;

    private PngChunks() {}

    static byte[] signature() {
        return "\u0089PNG\r\n\u001A\n".getBytes(ISO_8859_1);
    }

    /** @param type 2 for RGB of 8 bits */
    static byte[] header(int width, int height, int type) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) type)
                        .array());
    }

    static byte[] chunk(String name, byte[] content) {
        var checksum = new CRC32();
        checksum.update(name.getBytes(ISO_8859_1));
        checksum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name.getBytes(ISO_8859_1))
                .put(content)
                .putInt((int) checksum.getValue())
                .array();
    }

    /** The file with one more chunk right after its header. */
    static byte[] with(byte[] png, String name, byte[] content) {
        var chunk = chunk(name, content);
        return ByteBuffer.allocate(png.length + chunk.length)
                .put(png, 0, AFTER_HEADER)
                .put(chunk)
                .put(png, AFTER_HEADER, png.length - AFTER_HEADER)
                .array();
    }

    static byte[] deflated(byte[] content) {
        var deflater = new Deflater();
        var deflated = new byte[content.length + 64];
        deflater.setInput(content);
        deflater.finish();
        var length = deflater.deflate(deflated);
        deflater.end();
        return Arrays.copyOf(deflated, length);
    }

    /** So many megabytes of zeros in about a thousandth of that; the end is missing, which whoever gets there may mind. */
    static byte[] deflatedZeros(int megabytes) {
        var deflater = new Deflater();
        var deflated = new ByteArrayOutputStream();
        deflated.writeBytes(deflatedMegabyte(deflater));
        var next = deflatedMegabyte(deflater);
        for (int megabyte = 1; megabyte < megabytes; megabyte++) {
            deflated.writeBytes(next);
        }
        deflater.end();
        return deflated.toByteArray();
    }

    private static byte[] deflatedMegabyte(Deflater deflater) {
        var deflated = new byte[1 << 13];
        deflater.setInput(new byte[1 << 20]);
        return Arrays.copyOf(deflated, deflater.deflate(deflated, 0, deflated.length, Deflater.FULL_FLUSH));
    }
}
