package org.jingnuo.feedback.photos.sightings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** The connected parts of a picture that may be one ground, put together line by line from stretches of pixels. */
final class Patches {

    private final Shades shades;
    private final Ground ground;

    private int[] lines = new int[4096];
    private int[] lefts = new int[4096];

    /** The columns behind the stretches. */
    private int[] rights = new int[4096];

    /** Of each stretch, one of the same patch that came before it; itself if it is the first. */
    private int[] earlier = new int[4096];

    private int count;

    private Patches(Shades shades, Ground ground) {
        this.shades = shades;
        this.ground = ground;
    }

    /** @param leastArea pixels; what is smaller is left out */
    static List<Patch> find(Shades shades, Ground ground, int leastArea) {
        var patches = new Patches(shades, ground);
        int above = 0;
        for (int y = 0; y < shades.height(); y++) {
            int start = patches.count;
            patches.addLine(y);
            patches.join(above, start);
            above = start;
        }
        return patches.gathered(leastArea);
    }

    private void addLine(int y) {
        int left = -1;
        for (int x = 0; x < shades.width(); x++) {
            boolean included = ground.includes(shades.at(x, y));
            if (included && left < 0) {
                left = x;
            } else if (!included && left >= 0) {
                add(y, left, x);
                left = -1;
            }
        }
        if (left >= 0) {
            add(y, left, shades.width());
        }
    }

    private void add(int y, int left, int right) {
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, 2 * count);
            lefts = Arrays.copyOf(lefts, 2 * count);
            rights = Arrays.copyOf(rights, 2 * count);
            earlier = Arrays.copyOf(earlier, 2 * count);
        }
        lines[count] = y;
        lefts[count] = left;
        rights[count] = right;
        earlier[count] = count;
        count++;
    }

    /** Joins the stretches of the last line, from {@code start}, with those they touch of the line above. */
    private void join(int above, int start) {
        int upper = above;
        int lower = start;
        while (upper < start && lower < count) {
            if (lefts[upper] <= rights[lower] && lefts[lower] <= rights[upper]) {
                earlier[first(lower)] = first(upper);
            }
            if (rights[upper] < rights[lower]) {
                upper++;
            } else {
                lower++;
            }
        }
    }

    private int first(int stretch) {
        int at = stretch;
        while (earlier[at] != at) {
            earlier[at] = earlier[earlier[at]];
            at = earlier[at];
        }
        return at;
    }

    private List<Patch> gathered(int leastArea) {
        var areas = new int[count];
        for (int stretch = 0; stretch < count; stretch++) {
            areas[first(stretch)] += rights[stretch] - lefts[stretch];
        }
        var patches = new HashMap<Integer, Patch>();
        for (int stretch = 0; stretch < count; stretch++) {
            int first = first(stretch);
            if (areas[first] >= leastArea) {
                patches.computeIfAbsent(first, any -> new Patch()).add(lines[stretch], lefts[stretch], rights[stretch]);
            }
        }
        return List.copyOf(patches.values());
    }
}
