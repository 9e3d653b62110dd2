package org.jingnuo.feedback.photos;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jingnuo.feedback.photos.Sight.quarters;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrientationTest {

    /** Which of red, green, blue and white is seen at the top left, top right, bottom left and bottom right. */
    @ParameterizedTest
    @CsvSource({"1, rgbw", "2, grwb", "3, wbgr", "4, bwrg", "5, rbgw", "6, brwg", "7, wgbr", "8, gwrb"})
    void a_photo_is_turned_as_the_phone_was_held(int orientation, String seen) {
        var wide = Pictures.jpeg(Pictures.quarters(96, 64));

        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var prints = Darkroom.develop(Pictures.withSegment(wide, 0xE1, ExifBlock.of(orientation, order)));

            assertThat(quarters(prints)).isEqualTo(seen);
            assertThat(prints.width() > prints.height()).isEqualTo(orientation < 5);
        }
    }

    @Test
    void a_png_file_is_turned_too() {
        var wide = Pictures.png(Pictures.quarters(96, 64));

        var prints = Darkroom.develop(PngChunks.with(wide, "eXIf", ExifBlock.tiff(6, ByteOrder.BIG_ENDIAN)));

        assertThat(quarters(prints)).isEqualTo("brwg");
    }

    @Test
    void a_webp_file_is_turned_too() {
        assertThat(quarters(Darkroom.develop(WebpSamples.LOSSY))).isEqualTo("rgbw");
        assertThat(quarters(Darkroom.develop(WebpSamples.WITH_EXIF))).isEqualTo("brwg");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1, 255})
    void a_number_that_means_nothing_turns_nothing(int orientation) {
        var block = ByteBuffer.wrap(ExifBlock.of(orientation, ByteOrder.LITTLE_ENDIAN));

        assertThat(Orientation.ofExif(block)).isEqualTo(Orientation.UPRIGHT);
    }

    @Test
    void a_block_that_is_cut_off_anywhere_turns_nothing_or_what_it_says() {
        var block = ExifBlock.of(6, ByteOrder.BIG_ENDIAN);

        for (int length = 0; length <= block.length; length++) {
            assertThat(Orientation.ofExif(ByteBuffer.wrap(block, 0, length).slice()))
                    .isIn(Orientation.UPRIGHT, Orientation.ON_ITS_LEFT);
        }
    }

    @Test
    void a_block_that_points_outside_itself_turns_nothing() {
        var outside = "MM\0*\u007F\u00FF\u00FF\u00FF".getBytes(ISO_8859_1);
        var before = "MM\0*\u00FF\u00FF\u00FF\u00FF".getBytes(ISO_8859_1);

        assertThat(Orientation.ofTiff(ByteBuffer.wrap(outside))).isEqualTo(Orientation.UPRIGHT);
        assertThat(Orientation.ofTiff(ByteBuffer.wrap(before))).isEqualTo(Orientation.UPRIGHT);
    }
}
