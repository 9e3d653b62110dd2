package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DarkroomTest {

    private static final int SAME_PICTURE = 8;

    @ParameterizedTest
    @CsvSource({
        "3000, 2000, 1600x1067, 480x320, 160x107",
        "1700, 2200, 1236x1600, 371x480, 124x160",
        "6000, 3000, 1600x800, 480x240, 160x80",
        "800, 600, 800x600, 480x360, 160x120",
        "100, 60, 100x60, 100x60, 100x60",
        "9000, 40, 1600x7, 480x2, 160x1"
    })
    void a_photo_is_kept_in_three_sizes_none_larger_than_it_was(
            int width, int height, String full, String medium, String small) {
        var prints = Darkroom.develop(Pictures.jpeg(Pictures.scene(width, height, 1)));

        assertThat(Stream.of(PhotoSize.values()).map(size -> size(Sight.print(prints, size))))
                .containsExactly(full, medium, small);
        assertThat(prints.width() + "x" + prints.height()).isEqualTo(full);
    }

    @ParameterizedTest
    @MethodSource("sameScene")
    void the_same_picture_is_alike_whoever_saved_it(String name, byte[] again) {
        var first = Darkroom.develop(Pictures.jpeg(Pictures.scene(1200, 900, 1)));

        assertThat(differingBits(first, Darkroom.develop(again))).isLessThanOrEqualTo(SAME_PICTURE);
    }

    static Stream<Arguments> sameScene() {
        return Stream.of(
                arguments("smaller", Pictures.jpeg(Pictures.scene(600, 450, 1))),
                arguments("larger", Pictures.jpeg(Pictures.scene(3200, 2400, 1))),
                arguments("another kind", Pictures.png(Pictures.scene(1200, 900, 1))),
                arguments(
                        "without its edge",
                        Pictures.png(Pictures.scene(1200, 900, 1).getSubimage(12, 9, 1176, 882))));
    }

    @Test
    void other_pictures_are_not_alike() {
        var first = Darkroom.develop(Pictures.jpeg(Pictures.scene(800, 600, 1)));

        for (int seed = 2; seed < 12; seed++) {
            var other = Darkroom.develop(Pictures.jpeg(Pictures.scene(800, 600, seed)));

            assertThat(differingBits(first, other)).isGreaterThan(2 * SAME_PICTURE);
        }
    }

    private static int differingBits(Prints one, Prints other) {
        return Long.bitCount(one.likeness() ^ other.likeness());
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }
}
