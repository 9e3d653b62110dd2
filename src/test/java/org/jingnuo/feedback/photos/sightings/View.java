package org.jingnuo.feedback.photos.sightings;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.List;
import java.util.Random;

/**
 * How a camera sees a plate.
 *
 * @param tilt of the plate, as it hangs and from where it is seen
 * @param light of 1; darker below, overexposed above
 * @param blur deviation, pixels
 * @param noise deviation, of 255
 */
record View(AffineTransform tilt, double light, double blur, double noise) {

    private static final List<Color> CARS = List.of(
            new Color(0xFFFFFF),
            new Color(0xC8C8CD),
            new Color(0x96989B),
            new Color(0x5A5C62),
            new Color(0x1E1E1E),
            new Color(0x961419),
            new Color(0x3C3228),
            new Color(0x192D6E));

    /** Of a plate that hangs askew, at a good light. */
    static View askew(double degrees) {
        return new View(AffineTransform.getRotateInstance(Math.toRadians(degrees)), 0.9, 0.6, 3);
    }

    /** Of one that hangs straight and is seen from the side: its ends stay upright, it looks shorter. */
    static View aside(double degrees, double shorter) {
        return new View(seenAside(degrees, shorter), 0.9, 0.6, 3);
    }

    /** Up to 25 degrees either way, in light or dark, more or less sharp. */
    static View random(Random random) {
        double degrees = 50 * random.nextDouble() - 25;
        var tilt = random.nextBoolean()
                ? AffineTransform.getRotateInstance(Math.toRadians(degrees))
                : seenAside(degrees, 1 - 0.35 * random.nextDouble());
        return new View(tilt, 0.35 + 0.75 * random.nextDouble(), 0.2 + random.nextDouble(), 8 * random.nextDouble());
    }

    private static AffineTransform seenAside(double degrees, double shorter) {
        return new AffineTransform(shorter, Math.tan(Math.toRadians(degrees)) * shorter, 0, 1, 0, 0);
    }

    /**
     * Puts a plate with a part of its car on a picture, as {@link BufferedImage#TYPE_3BYTE_BGR}.
     *
     * @param width of the plate before it is tilted, pixels
     * @param x of its middle
     * @param y the same
     * @return what of the picture it takes
     */
    Box put(DrawnPlate plate, int width, BufferedImage picture, int x, int y, Random random) {
        var part = new BufferedImage(2 * width, 2 * width, BufferedImage.TYPE_INT_ARGB_PRE);
        var onPart = AffineTransform.getTranslateInstance(width, width);
        onPart.concatenate(tilt);
        onPart.scale((double) width / plate.width(), (double) width / plate.width());
        var pen = pen(part);
        pen.transform(onPart);
        drawCar(pen, plate, random);
        plate.draw(pen, random);
        pen.dispose();
        blend(blurred(part), picture, x - width, y - width, random);
        var taken = onPart.createTransformedShape(around(plate, 0)).getBounds();
        return new Box(x - width + taken.x, y - width + taken.y, taken.width, taken.height);
    }

    private static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return pen;
    }

    private static void drawCar(Graphics2D pen, DrawnPlate plate, Random random) {
        var body = around(plate, 90);
        pen.setColor(CARS.get(random.nextInt(CARS.size())));
        pen.fill(new RoundRectangle2D.Double(body.getX(), body.getY(), body.getWidth(), body.getHeight(), 80, 80));
        if (random.nextBoolean()) {
            pen.setColor(new Color(0x191919));
            pen.fill(around(plate, 6));
        }
    }

    private static Rectangle2D around(DrawnPlate plate, double margin) {
        return new Rectangle2D.Double(
                -plate.width() / 2.0 - margin,
                -plate.height() / 2.0 - margin,
                plate.width() + 2 * margin,
                plate.height() + 2 * margin);
    }

    private BufferedImage blurred(BufferedImage part) {
        int reach = (int) Math.ceil(3 * blur);
        int size = 2 * reach + 1;
        var weights = new float[size * size];
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            double distance = Math.hypot(at % size - reach, at / size - reach);
            weights[at] = (float) Math.exp(-distance * distance / (2 * blur * blur));
            sum += weights[at];
        }
        for (int at = 0; at < weights.length; at++) {
            weights[at] /= (float) sum;
        }
        return new ConvolveOp(new Kernel(size, size, weights)).filter(part, null);
    }

    private void blend(BufferedImage part, BufferedImage picture, int left, int top, Random random) {
        var visible = new Rectangle(left, top, part.getWidth(), part.getHeight())
                .intersection(new Rectangle(picture.getWidth(), picture.getHeight()));
        var over = part.getRaster()
                .getPixels(visible.x - left, visible.y - top, visible.width, visible.height, (int[]) null);
        var under = picture.getRaster().getPixels(visible.x, visible.y, visible.width, visible.height, (int[]) null);
        for (int pixel = 0; pixel < under.length / 3; pixel++) {
            double covered = over[4 * pixel + 3] / 255.0;
            for (int band = 0; band < 3; band++) {
                double seen = light * over[4 * pixel + band] + covered * noise * random.nextGaussian();
                double value = seen + (1 - covered) * under[3 * pixel + band];
                under[3 * pixel + band] = (int) Math.clamp(Math.round(value), 0, 255);
            }
        }
        picture.getRaster().setPixels(visible.x, visible.y, visible.width, visible.height, under);
    }
}
