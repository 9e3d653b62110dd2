package org.jingnuo.feedback.photos.sightings;

/**
 * A part of a picture between two straight edges and two upright ends, nearly what a plate is that is seen from the side or
 * hangs askew.
 *
 * @param left its first column
 * @param width columns
 * @param top the upper edge, its x counted from {@code left}
 * @param bottom the lower edge, likewise
 * @param spread how far the patch’s edges are off these lines: half of it is nearer, as a share of the height
 */
record Panel(int left, int width, StraightLine top, StraightLine bottom, double spread) {

    /** What comes nearest to the patch; its ends, slanted or frayed, are cut where they are half as high as the rest. */
    static Panel of(Patch patch) {
        var tops = patch.tops();
        var bottoms = patch.bottoms();
        var all = new Panel(patch.left(), patch.width(), StraightLine.through(tops), StraightLine.through(bottoms), 0);
        int from = 0;
        int to = patch.width();
        while (from < to && !all.isHalfFilled(from, tops, bottoms)) {
            from++;
        }
        while (to > from && !all.isHalfFilled(to - 1, tops, bottoms)) {
            to--;
        }
        double spread = Math.max(all.top.spread(tops), all.bottom.spread(bottoms)) / all.height();
        return new Panel(all.left + from, to - from, all.top.from(from), all.bottom.from(from), spread);
    }

    private boolean isHalfFilled(int x, int[] tops, int[] bottoms) {
        return 2 * (bottoms[x] - tops[x]) >= heightAt(x);
    }

    double heightAt(double x) {
        return bottom.at(x) - top.at(x);
    }

    /** In the middle. */
    double height() {
        return heightAt(width / 2.0);
    }

    /** The line in a column of the panel, at a share of the height from the upper edge. */
    double y(double x, double share) {
        return top.at(x) + share * heightAt(x);
    }

    /** The same with its upper edge further up by a share of the height. */
    Panel raised(double share) {
        double start = y(0, -share);
        double end = y(width, -share);
        return new Panel(left, width, new StraightLine(start, (end - start) / width), bottom, spread);
    }

    /** All of it, and a margin around it, as a share of the height. */
    Box box(double margin) {
        double upper = Math.min(y(0, -margin), y(width, -margin));
        double lower = Math.max(y(0, 1 + margin), y(width, 1 + margin));
        int aside = (int) Math.round(margin * height());
        int y = (int) Math.floor(upper);
        return new Box(left - aside, y, width + 2 * aside, (int) Math.ceil(lower) - y);
    }
}
