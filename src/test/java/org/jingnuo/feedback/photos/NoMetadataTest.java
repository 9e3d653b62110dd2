package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class NoMetadataTest {

    private static final byte[] MARK = Pictures.MARK.getBytes(ISO_8859_1);
    private static final byte[] JPEG = Pictures.jpeg(Pictures.scene(200, 150, 1));
    private static final byte[] PNG = Pictures.png(Pictures.scene(200, 150, 1));

    /** The least a JPEG file has: JFIF, tables, one frame, one scan. */
    private static final TreeSet<Integer> OF_PIXELS =
            new TreeSet<>(Stream.of(0xE0, 0xDB, 0xC0, 0xC4, 0xDA).toList());

    static final Map<String, byte[]> MARKED = Map.ofEntries(
            Map.entry("JPEG, Exif with GPS", Pictures.withSegment(JPEG, 0xE1, ExifBlock.of(1, ByteOrder.BIG_ENDIAN))),
            Map.entry("JPEG, XMP", Pictures.withSegment(JPEG, 0xE1, marked("http://ns.adobe.com/xap/1.0/\0<x>"))),
            Map.entry("JPEG, ICC profile", Pictures.withSegment(JPEG, 0xE2, markedProfile())),
            Map.entry("JPEG, broken ICC profile", Pictures.withSegment(JPEG, 0xE2, marked("ICC_PROFILE\0\1\1"))),
            Map.entry("JPEG, IPTC", Pictures.withSegment(JPEG, 0xED, marked("Photoshop 3.0\0008BIM"))),
            Map.entry("JPEG, comment", Pictures.withSegment(JPEG, 0xFE, MARK)),
            Map.entry("JPEG, after its end", Pictures.together(JPEG, MARK)),
            Map.entry(
                    "JPEG, a page in a comment", Pictures.withSegment(JPEG, 0xFE, marked("<script>alert(1)</script>"))),
            Map.entry("JPEG, an archive behind it", Pictures.together(JPEG, marked("PK\3\4"))),
            Map.entry("PNG, text", PngChunks.with(PNG, "tEXt", marked("Comment\0"))),
            Map.entry("PNG, long text", PngChunks.with(PNG, "iTXt", marked("XML:com.adobe.xmp\0\0\0\0\0"))),
            Map.entry("PNG, Exif", PngChunks.with(PNG, "eXIf", ExifBlock.tiff(1, ByteOrder.LITTLE_ENDIAN))),
            Map.entry("PNG, unknown chunk", PngChunks.with(PNG, "maRk", MARK)),
            Map.entry("PNG, after its end", Pictures.together(PNG, MARK)),
            Map.entry("WebP, Exif and XMP", WebpSamples.WITH_EXIF));

    static final Iterable<String> WAYS = new TreeSet<>(MARKED.keySet());

    @ParameterizedTest
    @FieldSource("WAYS")
    void nothing_but_pixels_comes_through(String way) {
        var sent = requireNonNull(MARKED.get(way));
        assertThat(holds(sent, MARK)).isTrue();

        var prints = Darkroom.develop(sent);

        for (var file : prints.files().values()) {
            assertThat(holds(file, MARK)).isFalse();
            assertThat(markers(file)).isEqualTo(OF_PIXELS);
        }
    }

    private static byte[] marked(String before) {
        return Pictures.together(before.getBytes(ISO_8859_1), MARK);
    }

    private static byte[] markedProfile() {
        var profile = ICC_Profile.getInstance(
                ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData());
        profile.setData(ICC_Profile.icSigCopyrightTag, Pictures.together("text\0\0\0\0".getBytes(ISO_8859_1), MARK));
        return Pictures.together("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile.getData());
    }

    private static boolean holds(byte[] file, byte[] word) {
        return new String(file, ISO_8859_1).contains(new String(word, ISO_8859_1));
    }

    /** Those before the pixels, which run to the end. */
    private static TreeSet<Integer> markers(byte[] jpeg) {
        var markers = new TreeSet<Integer>();
        var file = ByteBuffer.wrap(jpeg).position(2);
        while (!markers.contains(0xDA)) {
            assertThat(file.get()).isEqualTo((byte) 0xFF);
            markers.add(Byte.toUnsignedInt(file.get()));
            file.position(file.position() + Short.toUnsignedInt(file.getShort(file.position())));
        }
        assertThat(new JpegFrame(jpeg).outline().orientation()).isEqualTo(Orientation.UPRIGHT);
        assertThat(jpeg).endsWith(0xFF, 0xD9);
        return markers;
    }
}
