package org.jingnuo.feedback.photos.sightings;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.BiConsumer;

/** What streets show in the colours of plates without being one; each seed draws another. */
public enum DrawnStreet {
    SKY(DrawnStreet::drawSky),
    BRICKS(DrawnStreet::drawBricks),
    LEAVES(DrawnStreet::drawLeaves),
    DOORS(DrawnStreet::drawDoors),
    SIGN_OF_TWO_WORDS((pen, random) -> drawSign(pen, random, new Color(0x1450A0), Color.WHITE, "停车 入口", "")),
    STREET_NAME((pen, random) -> drawSign(pen, random, new Color(0x1450A0), Color.WHITE, "江津中路", "JIANGJIN ZHONGLU")),
    SHOP_FRONT((pen, random) -> drawSign(pen, random, new Color(0xF0B020), Color.BLACK, "老王修车补胎", "")),
    BANNER((pen, random) -> drawSign(pen, random, new Color(0x2E8B57), Color.WHITE, "共建文明城市", ""));

    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final BiConsumer<Graphics2D, Random> drawing;

    DrawnStreet(BiConsumer<Graphics2D, Random> drawing) {
        this.drawing = drawing;
    }

    /** Of {@link BufferedImage#TYPE_3BYTE_BGR}. */
    BufferedImage picture(long seed) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x8C8880));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.accept(pen, new Random(seed));
        pen.dispose();
        return picture;
    }

    /** A part of a street with a car’s blue plate in its middle, 480 by 360 pixels. */
    public static BufferedImage parkedCar() {
        var picture = BRICKS.picture(1).getSubimage(0, 0, 480, 360);
        var car = new BufferedImage(480, 360, BufferedImage.TYPE_3BYTE_BGR);
        car.getGraphics().drawImage(picture, 0, 0, null);
        View.askew(4).put(DrawnPlate.BLUE, 120, car, 240, 180, new Random(7));
        return car;
    }

    private static void drawSky(Graphics2D pen, Random random) {
        pen.setPaint(new GradientPaint(0, 0, new Color(0x2F6FC4), 0, HEIGHT, new Color(0xBFD9F2)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(255, 255, 255, 90));
        for (int cloud = 0; cloud < 60; cloud++) {
            pen.fill(new Ellipse2D.Double(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), random.nextInt(200), random.nextInt(60)));
        }
    }

    private static void drawBricks(Graphics2D pen, Random random) {
        for (int y = 0; y < HEIGHT; y += 18) {
            for (int x = -27 * (y / 18 % 2); x < WIDTH; x += 54) {
                int shade = random.nextInt(40);
                pen.setColor(new Color(190 + shade, 140 + shade / 2, 60 + shade));
                pen.fillRect(x, y, 50, 14);
            }
        }
    }

    private static void drawLeaves(Graphics2D pen, Random random) {
        var upright = pen.getTransform();
        for (int leaf = 0; leaf < 2500; leaf++) {
            int shade = random.nextInt(90);
            pen.setColor(new Color(20 + shade, 70 + random.nextInt(140), 20 + shade / 2));
            pen.translate(random.nextInt(WIDTH), random.nextInt(HEIGHT));
            pen.rotate(random.nextDouble() * Math.PI);
            pen.fill(new Ellipse2D.Double(-20, -6, 8 + random.nextInt(32), 4 + random.nextInt(8)));
            pen.setTransform(upright);
        }
    }

    private static void drawDoors(Graphics2D pen, Random random) {
        for (int x = 20; x < WIDTH; x += 160) {
            pen.setColor(new Color(20, 60 + random.nextInt(60), 130 + random.nextInt(90)));
            pen.fillRect(x, 60, 130, HEIGHT - 60);
            pen.setColor(new Color(0x001E50));
            for (int slat = 70; slat < HEIGHT; slat += 12) {
                pen.fillRect(x + 10, slat, 110, 3);
            }
        }
    }

    /** @param below in small letters under the words; may be empty */
    private static void drawSign(Graphics2D pen, Random random, Color ground, Color ink, String words, String below) {
        int size = 10 + random.nextInt(60);
        pen.translate(100 + random.nextInt(200), 100 + random.nextInt(300));
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, size));
        int wide = pen.getFontMetrics().stringWidth(words);
        pen.setColor(ground);
        pen.fillRect(0, 0, wide + size, below.isEmpty() ? 2 * size : 5 * size / 2);
        pen.setColor(ink);
        pen.drawString(words, size / 2, 3 * size / 2);
        pen.setFont(pen.getFont().deriveFont(size / 3f));
        pen.drawString(below, size / 2, 2 * size);
    }
}
