package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BlackeningTest {

    /** What noise of JPEG files and the next pixels may add to black. */
    private static final int NOISE = 24;

    private static final Region FACE = new Region(0.312, 0.237, 0.231, 0.291);
    private static final Region CORNER = new Region(0.9, 0.85, 0.1, 0.15);

    @ParameterizedTest
    @EnumSource
    void all_of_each_region_is_black_in_every_size(PhotoSize size) {
        var photo = developed(white(1600, 1200));

        var covered = Sight.print(covered(photo, FACE, CORNER), size);

        assertThat(brightest(covered, FACE)).isLessThan(NOISE);
        assertThat(brightest(covered, CORNER)).isLessThan(NOISE);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_covered_stays_as_it_is(PhotoSize size) {
        var photo = developed(Pictures.scene(1600, 1200, 1));
        var before = Sight.print(photo, size);

        var after = Sight.print(covered(photo, FACE), size);

        assertThat(after.getWidth()).isEqualTo(before.getWidth());
        assertThat(after.getHeight()).isEqualTo(before.getHeight());
        assertThat(furthest(before, after, new Region(0, 0, 0.29, 1))).isLessThan(60);
        assertThat(furthest(before, after, new Region(0, 0.56, 1, 0.44))).isLessThan(60);
    }

    /** If any byte told of what was covered, it would be another one. */
    @ParameterizedTest
    @CsvSource({"1600, 1200", "1597, 1063", "301, 200", "63, 47"})
    void nothing_is_left_of_what_was_under_it(int width, int height) {
        var one = developed(withFace(width, height, 1));
        var other = developed(withFace(width, height, 2));
        assertThat(one.files().get(PhotoSize.FULL)).isNotEqualTo(other.files().get(PhotoSize.FULL));

        var coveredOne = covered(one, FACE);
        var coveredOther = covered(other, FACE);

        for (var size : PhotoSize.values()) {
            assertThat(coveredOne.files().get(size))
                    .as("%s", size)
                    .isEqualTo(coveredOther.files().get(size));
        }
        assertThat(coveredOne.likeness()).isEqualTo(coveredOther.likeness());
    }

    @Test
    void a_region_thinner_than_a_pixel_covers_it() {
        var photo = developed(white(200, 200));

        var covered = Sight.print(covered(photo, new Region(0.5, 0.5, 1e-9, 1e-9)), PhotoSize.FULL);

        assertThat(new Color(covered.getRGB(100, 100)).getRed()).isLessThan(NOISE);
        assertThat(new Color(covered.getRGB(60, 100)).getRed()).isGreaterThan(255 - NOISE);
    }

    private static Prints developed(BufferedImage picture) {
        return Darkroom.develop(Pictures.png(picture));
    }

    private static Prints covered(Prints photo, Region... regions) {
        return Darkroom.cover(photo.files().getOrDefault(PhotoSize.FULL, new byte[0]), List.of(regions));
    }

    private static BufferedImage white(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        return picture;
    }

    /** The same scene, with another picture where {@link #FACE} is. */
    private static BufferedImage withFace(int width, int height, long seed) {
        var picture = Pictures.scene(width, height, 7);
        var graphics = picture.createGraphics();
        var face = Pictures.scene((int) (FACE.width() * width) - 1, (int) (FACE.height() * height) - 1, seed);
        graphics.drawImage(face, (int) Math.ceil(FACE.left() * width), (int) Math.ceil(FACE.top() * height), null);
        graphics.dispose();
        return picture;
    }

    private static int brightest(BufferedImage picture, Region region) {
        return pixels(picture, region)
                .map(Color::new)
                .mapToInt(colour -> Sight.distance(colour, Color.BLACK))
                .max()
                .orElseThrow();
    }

    private static int furthest(BufferedImage one, BufferedImage other, Region region) {
        var ofOther = pixels(other, region).iterator();
        return pixels(one, region)
                .mapToInt(pixel -> Sight.distance(new Color(pixel), new Color(ofOther.next())))
                .max()
                .orElseThrow();
    }

    /** Of all pixels that lie in the region as a whole, row by row: those at its edges are of what is beside it, too. */
    private static Stream<Integer> pixels(BufferedImage picture, Region region) {
        return within(region.top(), region.height(), picture.getHeight())
                .boxed()
                .flatMap(y -> within(region.left(), region.width(), picture.getWidth())
                        .mapToObj(x -> picture.getRGB(x, y)));
    }

    private static IntStream within(double start, double length, int pixels) {
        return IntStream.range((int) Math.ceil(start * pixels), (int) Math.floor((start + length) * pixels));
    }
}
