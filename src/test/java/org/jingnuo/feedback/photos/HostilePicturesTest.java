package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostilePicturesTest {

    private static final byte[] JPEG = Pictures.jpeg(Pictures.scene(120, 90, 1));
    private static final byte[] PNG = Pictures.png(Pictures.scene(120, 90, 1));
    private static final byte[] GIF = Pictures.file(Pictures.quarters(64, 48), "gif");
    private static final byte[] PAGE = "<html><script>alert(1)</script></html>".getBytes(UTF_8);

    static final byte[][] TAKEN = {JPEG, PNG, WebpSamples.LOSSY, WebpSamples.WITH_EXIF, WebpSamples.WITH_ALPHA};

    @ParameterizedTest
    @MethodSource("hostile")
    void what_is_no_harmless_photo_is_refused_with_its_reason(String name, byte[] sent, Reason reason) {
        assertThat(refusal(sent)).isEqualTo(reason);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("nothing", new byte[0], Reason.NOT_A_PHOTO),
                arguments("one byte", new byte[] {(byte) 0xFF}, Reason.NOT_A_PHOTO),
                arguments("a page", PAGE, Reason.NOT_A_PHOTO),
                arguments(
                        "SVG", text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), Reason.NOT_A_PHOTO),
                arguments("XML", text("<?xml version='1.0'?><!DOCTYPE svg><svg/>"), Reason.NOT_A_PHOTO),
                arguments("PDF", text("%PDF-1.7\n"), Reason.NOT_A_PHOTO),
                arguments("a program", text("\u007FELF\2\1\1"), Reason.NOT_A_PHOTO),
                arguments("an archive", text("PK\3\4"), Reason.NOT_A_PHOTO),
                arguments("sound in RIFF", text("RIFF\0\0\0\0WAVEfmt "), Reason.NOT_A_PHOTO),
                arguments("a film", text("\0\0\0\u0018ftypmp42\0\0\0\0"), Reason.NOT_A_PHOTO),
                arguments("HEIC", text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), Reason.HEIC),
                arguments("HEIF", text("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic"), Reason.HEIC),
                arguments("AVIF", text("\0\0\0\u0018ftypavif\0\0\0\0avifmif1"), Reason.HEIC),
                arguments("GIF", GIF, Reason.OTHER_FORMAT),
                arguments("GIF and archive", Pictures.together(GIF, text("PK\3\4")), Reason.OTHER_FORMAT),
                arguments("BMP", Pictures.file(Pictures.quarters(64, 48), "bmp"), Reason.OTHER_FORMAT),
                arguments("TIFF", Pictures.file(Pictures.quarters(64, 48), "tiff"), Reason.OTHER_FORMAT),
                arguments("a page that begins as a JPEG", text("\u00FF\u00D8\u00FF<script>"), Reason.DAMAGED),
                arguments(
                        "a page that begins as a PNG", Pictures.together(PngChunks.signature(), PAGE), Reason.DAMAGED),
                arguments("a JPEG without a picture", text("\u00FF\u00D8\u00FF\u00D9"), Reason.DAMAGED),
                arguments("a JPEG with two pictures in one", withSecondFrame(), Reason.DAMAGED),
                arguments("a lossless JPEG", withFrameMarker(0xC3), Reason.OTHER_FORMAT),
                arguments("an arithmetic JPEG", withFrameMarker(0xC9), Reason.OTHER_FORMAT),
                arguments("a JPEG of 1,000 scans", ofScans(1_000), Reason.DAMAGED),
                arguments("a huge JPEG", withSize(65_000, 65_000), Reason.TOO_MANY_PIXELS),
                arguments("a long JPEG", withSize(20_000, 40), Reason.TOO_MANY_PIXELS),
                arguments("a JPEG of no height", withSize(120, 0), Reason.TOO_SMALL),
                arguments("a huge PNG", png(100_000, 100_000, PngChunks.deflatedZeros(1)), Reason.TOO_MANY_PIXELS),
                arguments("the hugest PNG", png(0x7FFFFFFF, 0x7FFFFFFF, new byte[9]), Reason.TOO_MANY_PIXELS),
                arguments("a PNG of less than nothing", png(-1, -1, new byte[9]), Reason.DAMAGED),
                arguments("a PNG of no pixels", png(0, 0, new byte[9]), Reason.DAMAGED),
                arguments("a PNG whose pixels end early", png(4_000, 4_000, new byte[9]), Reason.DAMAGED),
                arguments("a huge WebP", hugeWebp(), Reason.TOO_MANY_PIXELS),
                arguments("an animated PNG", PngChunks.with(PNG, "acTL", new byte[8]), Reason.ANIMATED),
                arguments("an animated WebP", WebpSamples.ANIMATED, Reason.ANIMATED),
                arguments("a lossless WebP", WebpSamples.LOSSLESS, Reason.OTHER_FORMAT),
                arguments("a tiny picture", Pictures.png(Pictures.quarters(31, 400)), Reason.TOO_SMALL));
    }

    @ParameterizedTest
    @FieldSource("TAKEN")
    void a_file_that_is_cut_off_anywhere_is_refused(byte[] whole) {
        assertThat(refusal(whole)).isNull();

        var step = Math.max(1, whole.length / 200);
        for (int length = whole.length - 2; length >= 0; length -= step) {
            assertThat(refusal(Arrays.copyOf(whole, length)))
                    .as("%d of %d bytes", length, whole.length)
                    .isIn(Reason.NOT_A_PHOTO, Reason.DAMAGED);
        }
    }

    @ParameterizedTest
    @FieldSource("TAKEN")
    void whatever_is_wrong_in_a_file_it_is_drawn_anew_or_refused(byte[] whole) {
        var random = new Random(whole.length);
        for (int round = 0; round < 200; round++) {
            var spoilt = whole.clone();
            for (int change = random.nextInt(1, 20); change > 0; change--) {
                spoilt[random.nextInt(spoilt.length)] ^= (byte) (1 << random.nextInt(8));
            }

            assertDrawnAnewOrRefused(spoilt);
        }
    }

    @ParameterizedTest
    @FieldSource("TAKEN")
    void whatever_follows_a_signature_is_drawn_anew_or_refused(byte[] whole) {
        var random = new Random(whole.length);
        for (int round = 0; round < 100; round++) {
            var noise = new byte[random.nextInt(16, 4_000)];
            random.nextBytes(noise);
            System.arraycopy(whole, 0, noise, 0, 16);

            assertDrawnAnewOrRefused(noise);
        }
    }

    @Test
    void text_that_would_unpack_to_gigabytes_is_not_unpacked() {
        var bomb = PngChunks.deflatedZeros(8_000);
        var packed = Pictures.together(text("Comment\0\0"), bomb);
        var profile = Pictures.together(text("ICC\0\0"), bomb);

        assertThat(refusal(PngChunks.with(PNG, "zTXt", packed))).isNull();
        assertThat(refusal(PngChunks.with(PNG, "iCCP", profile))).isNull();
    }

    @Test
    void pixels_that_would_unpack_to_gigabytes_are_unpacked_as_far_as_they_are_seen() {
        assertThat(refusal(png(64, 64, PngChunks.deflatedZeros(8_000)))).isNull();
    }

    private static void assertDrawnAnewOrRefused(byte[] sent) {
        try {
            for (var file : Darkroom.develop(sent).files().values()) {
                assertThat(Pictures.read(file).getType()).isEqualTo(BufferedImage.TYPE_3BYTE_BGR);
            }
        } catch (RefusedPhoto refused) {
            assertThat(refused.reason()).isNotEqualTo(Reason.BUSY);
        }
    }

    /** Null when it is taken. */
    private static @Nullable Reason refusal(byte[] sent) {
        try {
            Darkroom.develop(sent);
            return null;
        } catch (RefusedPhoto refused) {
            return refused.reason();
        }
    }

    private static byte[] text(String characters) {
        return characters.getBytes(ISO_8859_1);
    }

    private static byte[] png(int width, int height, byte[] pixels) {
        return Pictures.together(
                PngChunks.signature(),
                PngChunks.header(width, height, 2),
                PngChunks.chunk("IDAT", pixels),
                PngChunks.chunk("IEND", new byte[0]));
    }

    private static byte[] withSize(int width, int height) {
        var file = JPEG.clone();
        var frame = frameAt(file);
        file[frame + 5] = (byte) (height >> 8);
        file[frame + 6] = (byte) height;
        file[frame + 7] = (byte) (width >> 8);
        file[frame + 8] = (byte) width;
        return file;
    }

    private static byte[] withFrameMarker(int marker) {
        var file = JPEG.clone();
        file[frameAt(file) + 1] = (byte) marker;
        return file;
    }

    private static byte[] withSecondFrame() {
        var frame = frameAt(JPEG);
        return Pictures.withSegment(JPEG, 0xC0, Arrays.copyOfRange(JPEG, frame + 4, frame + 19));
    }

    private static byte[] ofScans(int scans) {
        var file = Arrays.copyOf(JPEG, JPEG.length - 2);
        var scan = text("\u00FF\u00DA\0\u0008\1\1\0\0\u003F\0");
        var parts = new byte[scans][];
        Arrays.fill(parts, scan);
        return Pictures.together(file, Pictures.together(parts), text("\u00FF\u00D9"));
    }

    private static int frameAt(byte[] jpeg) {
        return new String(jpeg, ISO_8859_1).indexOf("\u00FF\u00C0");
    }

    /** Of 16,383 by 16,383 pixels. */
    private static byte[] hugeWebp() {
        var file = WebpSamples.LOSSY.clone();
        Arrays.fill(file, 26, 30, (byte) 0xFF);
        return file;
    }
}
