package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class CanvasTest {

    @Test
    void a_typeface_is_chosen_that_has_every_character() {
        assertThat(Canvas.typefaceFor("Jingnuo 6800").map(name -> new Font(name, Font.PLAIN, 12)))
                .hasValueSatisfying(
                        font -> assertThat(font.canDisplayUpTo("Jingnuo 6800")).isNegative());
    }

    @Test
    void a_text_that_no_typeface_has_is_not_drawn_as_empty_boxes() {
        var privateUse = new String(Character.toChars(0x10FFFD));

        assertThat(Canvas.typefaceFor("荆诺" + privateUse)).isEmpty();
    }

    @Test
    void a_long_text_is_broken_over_lines_and_a_short_one_is_not() {
        var canvas = new Canvas(400, 400);
        var font = new Font(Font.SERIF, Font.PLAIN, 20);

        var afterShort = canvas.write("short", font, Canvas.INK, 0, 40, 400);
        var afterLong = canvas.write("a long text of many words ".repeat(5), font, Canvas.INK, 0, 40, 400);
        var afterOneWord = canvas.write("x".repeat(200), font, Canvas.INK, 0, 40, 400);

        assertThat(afterLong - 40).isGreaterThanOrEqualTo(2 * (afterShort - 40));
        assertThat(afterOneWord).isGreaterThan(afterShort);
    }

    @Test
    void what_is_drawn_is_a_picture_of_the_size_asked_for() throws IOException {
        var canvas = new Canvas(120, 60);
        canvas.seal(0, 0, 60);

        var picture = ImageIO.read(new ByteArrayInputStream(canvas.png()));

        assertThat(picture.getWidth()).isEqualTo(120);
        assertThat(picture.getHeight()).isEqualTo(60);
        assertThat(picture.getRGB(119, 59)).isEqualTo(Canvas.PAPER.getRGB());
        assertThat(picture.getRGB(30, 30)).isEqualTo(Canvas.LACQUER.getRGB());
    }
}
