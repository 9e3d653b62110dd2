package org.jingnuo.map.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds room for names on a drawing, so that none is written over another. */
final class Labels {

    /** Units; a Chinese character is as wide as high, a Latin letter about half. */
    private static final int HEIGHT = 15;

    private final int width;
    private final int height;
    private final List<Label> placed = new ArrayList<>();

    /** @param x of its middle @param y of its base line */
    record Label(double x, double y, String text) {

        private double halfWidth() {
            return text.codePoints()
                            .mapToDouble(c -> Character.isIdeographic(c) ? 1 : 0.55)
                            .sum()
                    * HEIGHT
                    / 2;
        }

        private boolean covers(Label other) {
            return Math.abs(x - other.x) < halfWidth() + other.halfWidth() && Math.abs(y - other.y) < HEIGHT;
        }
    }

    /** @param width and height in units of the drawing, which no name leaves */
    Labels(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps names off what is drawn there, about as large as a character. */
    void keepFree(double x, double y) {
        placed.add(new Label(x, y, "●"));
    }

    /** A name at a point, or a line above or below it; empty where there is no room. */
    Optional<Label> place(double x, double y, String text) {
        var label = Stream.of(0, -1, 1, -2, 2)
                .map(lines -> inside(new Label(x, y + lines * (HEIGHT + 1), text)))
                .filter(it -> placed.stream().noneMatch(it::covers))
                .findFirst();
        label.ifPresent(placed::add);
        return label;
    }

    private Label inside(Label label) {
        var half = label.halfWidth();
        return new Label(
                Math.clamp(label.x, half, Math.max(half, width - half)),
                Math.clamp(label.y, HEIGHT, Math.max(HEIGHT, height - HEIGHT / 3)),
                label.text);
    }
}
