package org.jingnuo.feedback.web;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.photos.Region;

/** A picture in greys with a part in a colour that nothing else has, so that it is known wherever it is let out. */
final class MarkedPicture {

    /** Where it is marked. */
    static final Region MARK = new Region(0.4, 0.3, 0.25, 0.35);

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int FIELD = 40;

    /** How far red and blue are above green in what is left of the mark by any size. */
    private static final int COLOURED = 40;

    private MarkedPicture() {}

    /** A JPEG file, another for each seed. */
    static byte[] file(long seed) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(seed);
        var graphics = picture.createGraphics();
        for (int field = 0; field < WIDTH * HEIGHT / FIELD / FIELD; field++) {
            graphics.setColor(grey(random.nextInt(0x100)));
            graphics.fillRect(field * FIELD % WIDTH, field * FIELD / WIDTH * FIELD, FIELD, FIELD);
        }
        graphics.setColor(Color.MAGENTA);
        graphics.fillRect((int) (MARK.left() * WIDTH), (int) (MARK.top() * HEIGHT), (int) (MARK.width() * WIDTH), (int)
                (MARK.height() * HEIGHT));
        graphics.dispose();
        return written(picture);
    }

    /** Whether a pixel of the picture has the colour of the mark. */
    static boolean isSeen(byte[] jpeg) {
        var picture = read(jpeg);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                var pixel = new Color(picture.getRGB(x, y));
                if (Math.min(pixel.getRed(), pixel.getBlue()) - pixel.getGreen() > COLOURED) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Color grey(int brightness) {
        return new Color(brightness, brightness, brightness);
    }

    private static byte[] written(BufferedImage picture) {
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
