package org.jingnuo.feedback.photos;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * Makes three bytes a pixel of whatever was decoded: what is transparent shows white paper. Java's own drawing is used for
 * palettes only, because it takes greys of some kinds for linear light and makes them paler than they are.
 */
final class Flattening {

    private static final int WHITE = 0xFF;

    private Flattening() {}

    /** The same picture, of {@link BufferedImage#TYPE_3BYTE_BGR}; itself if it is already. */
    static BufferedImage flat(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) {
            return picture;
        }
        var flat = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        if (picture.getColorModel() instanceof IndexColorModel) {
            draw(picture, flat);
        } else {
            copy(picture, flat);
        }
        return flat;
    }

    private static void draw(BufferedImage picture, BufferedImage flat) {
        var graphics = flat.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
    }

    private static void copy(BufferedImage picture, BufferedImage flat) {
        var bands = picture.getRaster().getNumBands();
        var alpha = picture.getColorModel().hasAlpha() ? bands - 1 : -1;
        var grey = bands < 3;
        var row = new Row(picture);
        var pixels = new int[picture.getWidth() * 3];
        for (int y = 0; y < picture.getHeight(); y++) {
            row.read(y);
            for (int x = 0; x < picture.getWidth(); x++) {
                for (int colour = 0; colour < 3; colour++) {
                    var sample = row.sample(x, grey ? 0 : colour);
                    pixels[x * 3 + colour] = alpha < 0 ? sample : onWhite(sample, row.sample(x, alpha));
                }
            }
            flat.getRaster().setPixels(0, y, picture.getWidth(), 1, pixels);
        }
    }

    private static int onWhite(int sample, int opacity) {
        return (sample * opacity + WHITE * (WHITE - opacity) + WHITE / 2) / WHITE;
    }

    /** One row after another, in samples from 0 to 255. */
    private static final class Row {
        private final Raster raster;
        private final int bands;
        private final int[] largest;
        private final int[] samples;

        Row(BufferedImage picture) {
            raster = picture.getRaster();
            bands = raster.getNumBands();
            samples = new int[picture.getWidth() * bands];
            largest = new int[bands];
            for (int band = 0; band < bands; band++) {
                largest[band] = (1 << raster.getSampleModel().getSampleSize(band)) - 1;
            }
        }

        void read(int y) {
            raster.getPixels(0, y, raster.getWidth(), 1, samples);
        }

        int sample(int x, int band) {
            return (samples[x * bands + band] * WHITE + largest[band] / 2) / largest[band];
        }
    }
}
