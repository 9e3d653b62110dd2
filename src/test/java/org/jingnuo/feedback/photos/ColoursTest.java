package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColoursTest {

    private static final int SIDE = 64;
    private static final int CLOSE = 4;
    private static final Color TEAL = new Color(20, 120, 140);
    private static final Color GREY = new Color(100, 100, 100);

    @ParameterizedTest
    @MethodSource("files")
    void a_colour_looks_as_it_was_meant(String name, byte[] sent, Color meant) {
        var seen = Sight.middle(Darkroom.develop(sent));

        assertThat(Sight.distance(seen, meant)).as("%s for %s", seen, meant).isLessThanOrEqualTo(CLOSE);
    }

    static Stream<Arguments> files() {
        var plain = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        fill(plain.getRaster(), 20, 120, 140);
        return Stream.of(
                arguments("JPEG", Pictures.jpeg(plain), TEAL),
                arguments("grey JPEG", Pictures.jpeg(grey(8)), GREY),
                arguments("PNG", Pictures.png(plain), TEAL),
                arguments("PNG with a palette", Pictures.png(palette()), TEAL),
                arguments("PNG of 16 bits", Pictures.png(rgb(16, 20 * 257, 120 * 257, 140 * 257)), TEAL),
                arguments("grey PNG", Pictures.png(grey(8)), GREY),
                arguments("grey PNG of 16 bits", Pictures.png(grey(16)), GREY),
                arguments("half transparent PNG", Pictures.png(rgb(8, 20, 120, 140, 128)), new Color(137, 187, 197)),
                arguments("transparent PNG", Pictures.png(rgb(8, 20, 120, 140, 0)), Color.WHITE),
                arguments("transparent PNG of 16 bits", Pictures.png(rgb(16, 0, 0, 0, 0)), Color.WHITE),
                arguments("opaque PNG", Pictures.png(rgb(8, 20, 120, 140, 255)), TEAL));
    }

    @Test
    void the_inks_of_a_printer_become_light() {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, 4, null);
        fill(inks, 255, 0, 0, 255); // as Adobe writes it: 255 is no ink
        var adobe = "Adobe\0\u0064\0\0\0\0\0".getBytes(ISO_8859_1);

        var seen = Sight.middle(Darkroom.develop(Pictures.withSegment(jpegOf(inks), 0xEE, adobe)));

        assertThat(seen.getRed()).isGreaterThan(150);
        assertThat(seen.getGreen()).isLessThan(100);
        assertThat(seen.getBlue()).isLessThan(100);
    }

    @ParameterizedTest
    @MethodSource("filesWithProfile")
    void a_colour_profile_is_heeded(String name, byte[] sent) {
        var seen = Sight.middle(Darkroom.develop(sent));

        assertThat(Sight.distance(seen, new Color(128, 128, 128))).isLessThanOrEqualTo(CLOSE);
    }

    static Stream<Arguments> filesWithProfile() {
        var dark = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_3BYTE_BGR);
        fill(dark.getRaster(), 55, 55, 55);
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var inJpeg = Pictures.together("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), linear);
        var inPng = Pictures.together("linear\0\0".getBytes(ISO_8859_1), PngChunks.deflated(linear));
        return Stream.of(
                arguments("JPEG", Pictures.withSegment(Pictures.jpeg(dark), 0xE2, inJpeg)),
                arguments("PNG", PngChunks.with(Pictures.png(dark), "iCCP", inPng)));
    }

    @Test
    void a_webp_file_s_profile_is_found() {
        var linear = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        var sent = WebpSamples.withChunk("ICCP", linear);

        assertThat(Outline.of(sent, PictureKind.WEBP).profile().icc()).isEqualTo(linear);
        assertThat(Sight.quarters(Darkroom.develop(sent))).isEqualTo("rgbw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "name\0", "name\0\1zip", "name\0\0no zip"})
    void a_profile_that_cannot_be_used_changes_nothing(String content) {
        var profile = ColourProfile.ofPacked(ByteBuffer.wrap(content.getBytes(ISO_8859_1)));

        assertThat(profile).isEqualTo(ColourProfile.SRGB);
        assertThat(new ColourProfile(new byte[200]).apply(palette())).isNotNull();
    }

    private static BufferedImage grey(int bits) {
        var picture = new BufferedImage(
                SIDE, SIDE, bits == 8 ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_USHORT_GRAY);
        fill(picture.getRaster(), bits == 8 ? 100 : 100 * 257);
        return picture;
    }

    private static BufferedImage palette() {
        var colours = new IndexColorModel(2, 2, new int[] {0, TEAL.getRGB()}, 0, true, 0, DataBuffer.TYPE_BYTE);
        var picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_INDEXED, colours);
        fill(picture.getRaster(), 1);
        return picture;
    }

    /** With alpha when there are four samples. */
    private static BufferedImage rgb(int bits, int... samples) {
        var alpha = samples.length == 4;
        ColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                bits == 8 ? DataBuffer.TYPE_BYTE : DataBuffer.TYPE_USHORT);
        var raster = model.createCompatibleWritableRaster(SIDE, SIDE);
        fill(raster, samples);
        return new BufferedImage(model, raster, false, null);
    }

    private static void fill(WritableRaster raster, int... samples) {
        for (int y = 0; y < raster.getHeight(); y++) {
            for (int x = 0; x < raster.getWidth(); x++) {
                raster.setPixel(x, y, samples);
            }
        }
    }

    private static byte[] jpegOf(Raster raster) {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(new IIOImage(raster, null, null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
