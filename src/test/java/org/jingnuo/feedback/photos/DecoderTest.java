package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecoderTest {

    @AfterEach
    void no_longer_interrupted() {
        Thread.interrupted();
    }

    @ParameterizedTest
    @CsvSource({"4000, 3000, 4000", "6000, 4000, 3000", "16000, 1000, 8000"})
    void of_a_large_picture_every_other_pixel_is_decoded(int width, int height, int decoded) {
        var file = Pictures.jpeg(Pictures.quarters(width, height));

        assertThat(Decoder.decode(file, PictureKind.JPEG).getWidth()).isEqualTo(decoded);
    }

    @ParameterizedTest
    @EnumSource(names = {"JPEG", "PNG"})
    void decoding_stops_when_it_is_interrupted(PictureKind kind) {
        var file = Pictures.file(Pictures.quarters(2000, 1500), kind.name());
        assertThat(lastPixel(file, kind)).isEqualTo(Color.WHITE);

        Thread.currentThread().interrupt();

        assertThat(lastPixel(file, kind)).isEqualTo(Color.BLACK);
    }

    private static Color lastPixel(byte[] file, PictureKind kind) {
        var picture = Decoder.decode(file, kind);
        return new Color(picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1));
    }
}
