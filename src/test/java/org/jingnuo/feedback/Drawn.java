package org.jingnuo.feedback;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Small pictures for tests that need many. */
public final class Drawn {

    private Drawn() {}

    /** A PNG file, another for each seed. */
    public static byte[] picture(long seed) {
        var random = new Random(seed);
        var picture = new BufferedImage(48, 42, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        for (var field = 0; field < 12; field++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fillRect(field % 4 * 12, field / 4 * 14, 12, 14);
        }
        graphics.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
