package org.jingnuo.site;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/** A picture in the site's colours, drawn without a screen. */
public final class Canvas {
    public static final Color PAPER = new Color(0xfaf7f0);
    public static final Color INK = new Color(0x1f1b16);
    public static final Color FAINT = new Color(0x675f52);
    public static final Color LACQUER = new Color(0xa3271a);
    private static final Color SEAL_MARK = new Color(0xfff8ec);

    /** Typefaces of common systems, print-like ones first. */
    private static final List<String> TYPEFACES = List.of(
            "Noto Serif CJK SC",
            "Source Han Serif SC",
            "Songti SC",
            "SimSun",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "PingFang SC",
            "Microsoft YaHei",
            "WenQuanYi Micro Hei",
            Font.SERIF);

    private final BufferedImage image;
    private final Graphics2D pen;

    /** @param width pixels, @param height pixels */
    public Canvas(int width, int height) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(PAPER);
        pen.fillRect(0, 0, width, height);
    }

    /**
     * The typeface to write {@code text} in; empty if this machine has none with all of its characters. One for Chinese
     * only where there is Chinese: it sets Latin quotation marks as wide as a character.
     */
    public static Optional<String> typefaceFor(String text) {
        var installed =
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        var chinese = text.codePoints().anyMatch(Character::isIdeographic);
        return (chinese ? TYPEFACES : List.of(Font.SERIF))
                .stream()
                        .filter(name -> name.equals(Font.SERIF) || installed.contains(name))
                        .filter(name -> new Font(name, Font.PLAIN, 12).canDisplayUpTo(text) < 0)
                        .findFirst();
    }

    /** A bar over the whole width; pixels. */
    public void bar(int y, int height, Color colour) {
        pen.setColor(colour);
        pen.fillRect(0, y, image.getWidth(), height);
    }

    /** The site's seal: a pair of quotation marks on lacquer; pixels. */
    public void seal(int x, int y, int side) {
        pen.setColor(LACQUER);
        pen.fillRoundRect(x, y, side, side, side * 24 / 100, side * 24 / 100);
        pen.setColor(SEAL_MARK);
        for (var mark : new int[][] {{16, 16, 34, 10}, {16, 16, 10, 44}, {50, 74, 34, 10}, {74, 40, 10, 44}}) {
            pen.fillRect(
                    x + side * mark[0] / 100, y + side * mark[1] / 100, side * mark[2] / 100, side * mark[3] / 100);
        }
    }

    /**
     * Writes {@code text} from {@code x} on, broken over lines so that none is wider than {@code width}.
     *
     * @param y baseline of the first line, pixels
     * @return baseline of the line that would come next
     */
    public int write(String text, Font font, Color colour, int x, int y, int width) {
        pen.setFont(font);
        pen.setColor(colour);
        var baseline = y;
        for (var line : lines(text, width)) {
            pen.drawString(line, x, baseline);
            baseline += pen.getFontMetrics().getHeight();
        }
        return baseline;
    }

    /** As {@link #write}, with {@code y} the baseline of the last line. */
    public void writeUpTo(String text, Font font, Color colour, int x, int y, int width) {
        pen.setFont(font);
        var above = lines(text, width).size() - 1;
        write(text, font, colour, x, y - above * pen.getFontMetrics().getHeight(), width);
    }

    private List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        for (var rest = text; !rest.isEmpty(); ) {
            var end = fitting(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).stripLeading();
        }
        return lines;
    }

    /** How many characters of {@code text} fit; breaks after a space if there is one, else anywhere, as Chinese does. */
    private int fitting(String text, int width) {
        var metrics = pen.getFontMetrics();
        var end = text.length();
        while (end > 1 && metrics.stringWidth(text.substring(0, end)) > width) {
            end--;
        }
        var space = text.lastIndexOf(' ', end);
        return end < text.length() && space > 0 ? space : end;
    }

    /** The picture as the bytes of a PNG file. */
    public byte[] png() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
