package org.jingnuo.feedback.bench;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A street under a sky with the noise of a small sensor, about as hard to decode as what a phone takes.
 */
final class DrawnPhoto {

    private static final int SEED = 2023;
    private static final int HOUSES = 400;
    private static final float QUALITY = 0.8f;

    private DrawnPhoto() {}

    /** As the camera makes it: 4000 pixels wide, about 3 MB. */
    static byte[] taken() throws IOException {
        return encoded(noisy(street(4000, 3000), 15));
    }

    /** As a page makes it of that before it sends it, which takes most of the noise away: 1600 pixels wide, about 0.3 MB. */
    static byte[] shrunk() throws IOException {
        return encoded(noisy(street(1600, 1200), 7));
    }

    private static BufferedImage street(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(SEED);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0x9fc4e8), 0, height, new Color(0x6b6a63)));
        pen.fillRect(0, 0, width, height);
        for (var house = 0; house < HOUSES; house++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(
                    random.nextInt(width),
                    height / 3 + random.nextInt(height / 2),
                    width / 40 + random.nextInt(width / 20),
                    height / 40 + random.nextInt(height / 20));
        }
        pen.dispose();
        return picture;
    }

    /** @param deviation of each sample, of 255 */
    private static BufferedImage noisy(BufferedImage picture, double deviation) {
        var random = new Random(SEED);
        var raster = picture.getRaster();
        var samples = raster.getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
        for (var i = 0; i < samples.length; i++) {
            samples[i] = Math.clamp(samples[i] + Math.round(deviation * random.nextGaussian()), 0, 255);
        }
        raster.setPixels(0, 0, picture.getWidth(), picture.getHeight(), samples);
        return picture;
    }

    private static byte[] encoded(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(QUALITY);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
