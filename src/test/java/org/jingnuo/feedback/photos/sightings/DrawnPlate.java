package org.jingnuo.feedback.photos.sightings;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;

/**
 * Plates as GA 36-2018 draws them, in millimetres around the middle, in what letters the machine has: those of real plates
 * are not there.
 */
enum DrawnPlate {
    BLUE(440, 140),
    GREEN(480, 140),
    YELLOW(440, 140),
    TWO_ROWS(440, 220);

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.BOLD, 100);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int MARGIN = 5;
    private static final Color BLACK = new Color(0x141414);
    private static final Color WHITE = new Color(0xF0F3F8);

    private final int width;
    private final int height;

    DrawnPlate(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** A plate with characters and a ground as chance has them. */
    void draw(Graphics2D pen, Random random) {
        var ink = this == BLUE ? WHITE : BLACK;
        pen.setPaint(ground(random));
        pen.fill(rounded(0));
        pen.setColor(ink);
        pen.setStroke(new BasicStroke(2));
        if (this != GREEN) {
            pen.draw(rounded(MARGIN));
        }
        switch (this) {
            case BLUE, YELLOW -> {
                drawPlace(pen, random, 57, 45, 90);
                pen.fill(new Ellipse2D.Double(-91, -5, 10, 10));
                drawNumber(pen, random, -68.5, -45, 57, 45, 90, 5);
            }
            case GREEN -> {
                drawPlace(pen, random, 54, 45, 90);
                drawNumber(pen, random, -89, -45, 53, 43, 90, 6);
            }
            case TWO_ROWS -> {
                drawCharacter(pen, pick(PROVINCES, random), new Rectangle2D.Double(-110, -95, 80, 60));
                drawCharacter(pen, pick(LETTERS, random), new Rectangle2D.Double(30, -95, 80, 60));
                drawNumber(pen, random, -192.5, -20, 80, 65, 110, 5);
            }
        }
    }

    private Paint ground(Random random) {
        return switch (this) {
            case BLUE -> new Color(10 + random.nextInt(30), 60 + random.nextInt(40), 150 + random.nextInt(50));
            case GREEN -> {
                var green = new Color(70 + random.nextInt(40), 190 + random.nextInt(25), 120 + random.nextInt(30));
                yield new GradientPaint(0, -height / 2f, new Color(0xF0FAF5), 0, height / 2f, green);
            }
            case YELLOW, TWO_ROWS -> new Color(235 + random.nextInt(20), 165 + random.nextInt(30), random.nextInt(50));
        };
    }

    private RoundRectangle2D rounded(int margin) {
        return new RoundRectangle2D.Double(
                margin - width / 2.0, margin - height / 2.0, width - 2 * margin, height - 2 * margin, 20, 20);
    }

    /** The two characters for where it comes from. */
    private void drawPlace(Graphics2D pen, Random random, double step, double wide, double high) {
        double left = 15.5 - width / 2.0;
        drawCharacter(pen, pick(PROVINCES, random), new Rectangle2D.Double(left, -high / 2, wide, high));
        drawCharacter(pen, pick(LETTERS, random), new Rectangle2D.Double(left + step, -high / 2, wide, high));
    }

    private static void drawNumber(
            Graphics2D pen, Random random, double left, double top, double step, double wide, double high, int count) {
        for (int place = 0; place < count; place++) {
            var character = pick(random.nextInt(4) == 0 ? LETTERS : DIGITS, random);
            drawCharacter(pen, character, new Rectangle2D.Double(left + place * step, top, wide, high));
        }
    }

    private static String pick(String characters, Random random) {
        int place = random.nextInt(characters.length());
        return characters.substring(place, place + 1);
    }

    /** Fills the place as those of plates do; but a 1 stays narrow. */
    private static void drawCharacter(Graphics2D pen, String character, Rectangle2D place) {
        var shape = FONT.createGlyphVector(EXACT, character).getOutline();
        var size = shape.getBounds2D();
        double tall = place.getHeight() / size.getHeight();
        double wide = Math.min(place.getWidth() / size.getWidth(), 1.3 * tall);
        var fitted = AffineTransform.getTranslateInstance(place.getCenterX(), place.getCenterY());
        fitted.scale(character.equals("1") ? Math.min(wide, tall) : wide, tall);
        fitted.translate(-size.getCenterX(), -size.getCenterY());
        pen.fill(fitted.createTransformedShape(shape));
    }
}
