package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jingnuo.feedback.photos.Scaling;

/**
 * Finds faces in photos, to lead a moderator's eye: most of those that look at the camera and are at least a thirtieth of
 * the picture's longer side, hardly any that look elsewhere. That none is found says nothing
 * ({@code .decisions/007-faces-and-plates.md}).
 */
final class Faces {

    /** From one size of window to the next. */
    private static final double NEXT_SIZE = 1.1;

    /** Pixels from one window to the next; more where pixels are small. */
    private static final int STEP = 2;

    /** Windows that must agree on a face: it is seen at several sizes and places, a chance likeness only once. */
    private static final int LEAST_AGREEING = 4;

    private final FaceCascade cascade = FaceCascade.load();

    /**
     * A square around a face, in pixels of the picture.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param agreeing how many windows found it, at least 4; with 10 it is hardly ever something else
     */
    record Face(int x, int y, int size, int agreeing) {

        Box box() {
            return new Box(x, y, size, size);
        }
    }

    /** @return the surest first */
    List<Face> find(BufferedImage picture) {
        var grey = Grey.of(picture);
        var groups = new ArrayList<Agreeing>();
        for (double scale = 1; ; scale *= NEXT_SIZE) {
            int width = (int) (picture.getWidth() / scale);
            int height = (int) (picture.getHeight() / scale);
            if (Math.min(width, height) < cascade.window()) {
                break;
            }
            find(new Sums(Scaling.to(grey, width, height)), scale, groups);
        }
        return groups.stream()
                .filter(it -> it.count >= LEAST_AGREEING)
                .map(Agreeing::face)
                .sorted(Comparator.comparingInt(Face::agreeing).reversed())
                .toList();
    }

    private void find(Sums sums, double scale, List<Agreeing> groups) {
        var step = scale < STEP ? STEP : 1;
        for (int y = 0; y + cascade.window() <= sums.height(); y += step) {
            for (int x = 0; x + cascade.window() <= sums.width(); x += step) {
                if (cascade.isFace(sums, x, y)) {
                    add(x * scale, y * scale, cascade.window() * scale, groups);
                }
            }
        }
    }

    private static void add(double x, double y, double size, List<Agreeing> groups) {
        for (var group : groups) {
            if (group.isLike(x, y, size)) {
                group.add(x, y, size);
                return;
            }
        }
        var alone = new Agreeing();
        alone.add(x, y, size);
        groups.add(alone);
    }

    /** Windows that see the same face, and their mean. */
    private static final class Agreeing {

        /** Of the smaller size, by which edges may differ. */
        private static final double TOLERANCE = 0.3;

        private int count;
        private double x;
        private double y;
        private double size;

        boolean isLike(double x, double y, double size) {
            var most = TOLERANCE * Math.min(size, this.size);
            return Math.abs(x - this.x) <= most
                    && Math.abs(y - this.y) <= most
                    && Math.abs(x + size - this.x - this.size) <= most
                    && Math.abs(y + size - this.y - this.size) <= most;
        }

        void add(double x, double y, double size) {
            count++;
            this.x += (x - this.x) / count;
            this.y += (y - this.y) / count;
            this.size += (size - this.size) / count;
        }

        Face face() {
            return new Face((int) Math.round(x), (int) Math.round(y), (int) Math.round(size), count);
        }
    }
}
