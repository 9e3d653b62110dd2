package org.jingnuo.feedback.photos;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures drawn for a test, and the files that programs make of them. */
public final class Pictures {

    /** Stands in everything about a photo that must not come through. */
    static final String MARK = "MARKED-WORD";

    /** What {@link #quarters} shows from left to right and from top to bottom. */
    static final List<Color> QUARTERS = List.of(Color.RED, Color.GREEN, Color.BLUE, Color.WHITE);

    private Pictures() {}

    /** Four fields of {@link #QUARTERS}. */
    static BufferedImage quarters(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var graphics = picture.createGraphics();
        for (int field = 0; field < QUARTERS.size(); field++) {
            graphics.setColor(QUARTERS.get(field));
            graphics.fillRect(field % 2 * width / 2, field / 2 * height / 2, width / 2, height / 2);
        }
        graphics.dispose();
        return picture;
    }

    /** Something that looks different for each seed, the same at every size. */
    public static BufferedImage scene(int width, int height, long seed) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var random = new Random(seed);
        var graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.LIGHT_GRAY, width, height, Color.DARK_GRAY));
        graphics.fillRect(0, 0, width, height);
        graphics.scale(width, height);
        for (int shape = 0; shape < 40; shape++) {
            graphics.setColor(new Color(random.nextInt(0x1000000)));
            graphics.fill(new java.awt.geom.Rectangle2D.Double(
                    random.nextDouble(),
                    random.nextDouble(),
                    0.1 + random.nextDouble() / 5,
                    0.1 + random.nextDouble() / 5));
        }
        graphics.dispose();
        return picture;
    }

    public static byte[] jpeg(RenderedImage picture) {
        return file(picture, "jpeg");
    }

    static byte[] png(RenderedImage picture) {
        return file(picture, "png");
    }

    static byte[] file(RenderedImage picture, String format) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(picture, format, output)) {
                throw new IllegalArgumentException(format + " cannot hold this picture");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static BufferedImage read(byte[] file) {
        try {
            return ImageIO.read(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG file with one more segment right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] together(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
