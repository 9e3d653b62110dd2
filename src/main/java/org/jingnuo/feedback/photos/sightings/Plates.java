package org.jingnuo.feedback.photos.sightings;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Finds Chinese number plates in photos, blue, green and yellow ones, to lead a moderator’s eye: by their colour, their
 * straight edges and the strokes of their characters. It reads none of them, and that none is found says nothing
 * ({@code .decisions/007-faces-and-plates.md}).
 */
final class Plates {

    /** Pixels; narrower ones nobody can read. */
    private static final int LEAST_WIDTH = 24;

    /** Of the picture’s width; what is wider is a sky or a wall. */
    private static final double MOST_WIDTH = 0.8;

    /** Pixels; half of what a plate of the least width has. */
    private static final int LEAST_AREA = 120;

    /** Width by height: 440 by 220 mm of two rows seen from the side, … */
    private static final double LEAST_RATIO = 1.4;

    /** … and 480 by 140 mm of which the patch lacks a little above. */
    private static final double MOST_RATIO = 4.3;

    /** Of one end by the other; a plate seen from nearby and aside has no more. */
    private static final double MOST_TAPER = 1.65;

    /** Of the height; edges that are less straight are leaves and clouds. */
    private static final double MOST_SPREAD = 0.1;

    /** The upper edge of a new-energy plate’s green is torn by the characters. */
    private static final double MOST_SPREAD_OF_GREEN = 0.2;

    /** Of the height of the green, by which the white part above it may be higher. */
    private static final double[] WHITE_ABOVE_GREEN = {0, 0.2, 0.4, 0.7, 1};

    /** Of the height, around what is found: its frame, and the corners of one that hangs askew. */
    private static final double MARGIN = 0.1;

    /** What looks like a plate, and what is written on it. */
    private record Likeness(Panel panel, Lettering lettering) {

        Box box() {
            return panel.box(MARGIN);
        }

        /** Pixels that its written lines take. */
        double written() {
            return lettering.lines() * panel.height() * panel.width() / Lettering.LINES;
        }
    }

    /** @return the largest first; none overlaps another */
    List<Box> find(BufferedImage picture) {
        var shades = new Shades(picture);
        var lumas = new Sums(Grey.of(picture));
        var boxes = Stream.of(PlateColour.values())
                .flatMap(Plates::grounds)
                .flatMap(ground -> find(ground, shades, lumas))
                .sorted(Comparator.comparingDouble(Likeness::written).reversed())
                .map(Likeness::box)
                .toList();
        var apart = new ArrayList<Box>();
        for (var box : boxes) {
            if (apart.stream().noneMatch(box::overlaps)) {
                apart.add(box);
            }
        }
        return apart;
    }

    private static Stream<Ground> grounds(PlateColour colour) {
        return Stream.iterate(0, level -> level < PlateColour.LEVELS, level -> level + 1)
                .map(level -> new Ground(colour, level));
    }

    private static Stream<Likeness> find(Ground ground, Shades shades, Sums lumas) {
        return Patches.find(shades, ground, LEAST_AREA).stream()
                .filter(patch -> patch.width() >= LEAST_WIDTH
                        && patch.width() >= patch.height()
                        && patch.width() <= MOST_WIDTH * shades.width())
                .map(Panel::of)
                .filter(panel -> isShapedLikePlate(panel, ground))
                .map(panel -> heights(panel, ground.colour())
                        .filter(Plates::isLong)
                        .map(it -> new Likeness(it, Lettering.of(it, ground, lumas, shades)))
                        .max(Comparator.comparingDouble(Likeness::written)))
                .flatMap(Optional::stream)
                .filter(it -> it.lettering.isOfPlate(it.panel.width()));
    }

    private static boolean isShapedLikePlate(Panel panel, Ground ground) {
        double taper = panel.heightAt(panel.width()) / panel.heightAt(0);
        return panel.width() >= LEAST_WIDTH
                && taper >= 1 / MOST_TAPER
                && taper <= MOST_TAPER
                && panel.spread() <= (ground.colour() == PlateColour.GREEN ? MOST_SPREAD_OF_GREEN : MOST_SPREAD);
    }

    private static Stream<Panel> heights(Panel panel, PlateColour colour) {
        return colour == PlateColour.GREEN
                ? DoubleStream.of(WHITE_ABOVE_GREEN).mapToObj(panel::raised)
                : Stream.of(panel);
    }

    private static boolean isLong(Panel panel) {
        double ratio = panel.width() / panel.height();
        return panel.height() > 0 && ratio >= LEAST_RATIO && ratio <= MOST_RATIO;
    }
}
