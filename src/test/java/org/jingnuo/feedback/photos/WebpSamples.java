package org.jingnuo.feedback.photos;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What libwebp 1.6 wrote of {@link Pictures#quarters}, because nothing here writes WebP. */
final class WebpSamples {

    static final byte[] LOSSY =
            decoded("UklGRoQAAABXRUJQVlA4IHgAAACwBQCdASpAADAAPq1EnEmmI6KhMqgAwBWJQBlWNC/APxV2LHif4x/kByMR36CtX7"
                    + "PiZ2YzCAAA/u1Mx2eHzlxCwWI1GHwl8eI/qzhX1y3QRugjfocB/J1/+bngcOy/gmV/i0j//yh2bYM4oQTDKt+Wb/ME"
                    + "4JtsAAA=");

    /** Says it lies on its left side, orientation 6; holds {@link Pictures#MARK} in Exif and XMP. */
    static final byte[] WITH_EXIF =
            decoded("UklGRuoAAABXRUJQVlA4WAoAAAAMAAAAPwAALwAAVlA4IHgAAACwBQCdASpAADAAPq1EnEmmI6KhMqgAwBWJQBlWNC"
                    + "/APxV2LHif4x/kByMR36CtX7PiZ2YzCAAA/u1Mx2eHzlxCwWI1GHwl8eI/qzhX1y3QRugjfocB/J1/+bngcOy/gmV/"
                    + "i0j//yh2bYM4oQTDKt+Wb/ME4JtsAABFWElGMgAAAE1NACoAAAAIAAIBDgACAAAADAAAACYBEgADAAAAAQAGAAAAAA"
                    + "AATUFSS0VELVdPUkQAWE1QIBIAAAA8eD5NQVJLRUQtV09SRDwveD4=");

    static final byte[] LOSSLESS =
            decoded("UklGRjoAAABXRUJQVlA4TC0AAAAvP8ALAB8gEEjeHzqN+RcQFPwf3fxHZA+ASIDEk570pIlOjOj/BAyLvgWPvgEA");
    static final byte[] WITH_ALPHA =
            decoded("UklGRqwAAABXRUJQVlA4WAoAAAAQAAAAPwAALwAAQUxQSA0AAAABEMgm95fOokVE6v4BAFZQOCB4AAAAsAUAnQEqQA"
                    + "AwAD6tRJxJpiOioTKoAMAViUAZVjQvwD8Vdix4n+Mf5AcjEd+grV+z4mdmMwgAAP7tTMdnh85cQsFiNRh8JfHiP6s4"
                    + "V9ct0EboI36HAfydf/m54HDsv4Jlf4tI//8odm2DOKEEwyrflm/zBOCbbAAA");
    static final byte[] ANIMATED =
            decoded("UklGRmABAABXRUJQVlA4WAoAAAACAAAAPwAALwAAQU5JTQYAAAAAAAAAAABBTk1GnAAAAAAAAAAAAD8AAC8AAGQAAA"
                    + "JWUDgghAAAANAFAJ0BKkAAMAA+rUScSaYjoqEyqADAFYlAF8jCD8A/CvZo+J/jH+AFf+Ez1kuNhh5m2JTHzAAA/u1M"
                    + "YvTZ9elQSrBffw/xxT/FC9KRns9raZ6CN6Ld6Ld/0Eb8c/yp8Ptc//hDtLtCkL8ij/AEf///KE6S68nKm9Pfx3z8CX"
                    + "iiFAAAAEFOTUaQAAAAAAAAAAAAPwAALwAAZAAAAFZQOCB4AAAAVAUAnQEqQAAwAD6tRJxJgyqAAAFYlAGIQ+T9J/AD"
                    + "ZQOn/gB+EFf+Ez1kuNgttjM0XPjgAP7yZf1SImvtxrX650e/4I5BJf7+Bwg4Xvxpjvt+FK/7Helhub2F//44xZX5Qc"
                    + "gcN/bm//+ShuhEQ97qD94JXr2ulEAA");

    private WebpSamples() {}

    /** {@link #LOSSY} with one more chunk at its end. */
    static byte[] withChunk(String name, byte[] content) {
        var chunk = ByteBuffer.allocate(8 + content.length + (content.length & 1))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .putInt(content.length)
                .put(content)
                .array();
        var file = Pictures.together(LOSSY, chunk);
        ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).putInt(4, file.length - 8);
        return file;
    }

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }
}
