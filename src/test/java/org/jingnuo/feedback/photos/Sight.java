package org.jingnuo.feedback.photos;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What somebody sees who looks at a photo. */
final class Sight {

    private static final String NAMES = "rgbw";

    private Sight() {}

    /** The first letters of the colours of {@link Pictures#QUARTERS}, as they are seen in the middle of each quarter. */
    static String quarters(Prints prints) {
        var picture = print(prints, PhotoSize.FULL);
        return IntStream.range(0, 4)
                .map(quarter -> picture.getRGB(
                        picture.getWidth() * (1 + quarter % 2 * 2) / 4,
                        picture.getHeight() * (1 + quarter / 2 * 2) / 4))
                .mapToObj(pixel -> NAMES.substring(nearest(pixel), nearest(pixel) + 1))
                .collect(Collectors.joining());
    }

    /** The colour in the middle. */
    static Color middle(Prints prints) {
        var picture = print(prints, PhotoSize.FULL);
        return new Color(picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2));
    }

    /** How far two colours are apart in their most different part, of 255. */
    static int distance(Color one, Color other) {
        return IntStream.of(
                        one.getRed() - other.getRed(),
                        one.getGreen() - other.getGreen(),
                        one.getBlue() - other.getBlue())
                .map(Math::abs)
                .max()
                .orElseThrow();
    }

    static BufferedImage print(Prints prints, PhotoSize size) {
        return Pictures.read(requireNonNull(prints.files().get(size)));
    }

    private static int nearest(int pixel) {
        return IntStream.range(0, 4)
                .boxed()
                .min(Comparator.comparing(index -> distance(Pictures.QUARTERS.get(index), new Color(pixel))))
                .orElseThrow();
    }
}
