package org.jingnuo.feedback.photos;

/**
 * How characters stand side by side: those of plates are narrow, 45 by 90 mm, and apart; those of signs are mostly as wide as
 * high.
 */
final class Spacing {

    /** Of the lines, up to which a column counts as between characters: noise, and an edge that leans. */
    private static final double GAP = 0.2;

    /** Of its height, from which a character is wider than any of a plate; two of them that blur has joined are, too. */
    private static final double WIDE = 0.75;

    private Spacing() {}

    /**
     * How much of the characters' width is taken by wide ones, of 1; leaning is tried both upright, as on a plate seen
     * from the side, and square to the panel’s edges.
     */
    static double wide(Panel panel, ScanLine[] lines, int start, int end, int step) {
        double slope = (panel.top().slope() + panel.bottom().slope()) / 2;
        return Math.min(wide(panel, lines, start, end, step, 0), wide(panel, lines, start, end, step, -slope));
    }

    private static double wide(Panel panel, ScanLine[] lines, int start, int end, int step, double leaning) {
        int points = lines[start].inked().length;
        var counts = new int[points];
        double spacing = panel.height() / lines.length / step;
        for (int line = start; line < end; line++) {
            int shift = (int) Math.round(leaning * spacing * (line - (start + end - 1) / 2.0));
            var inked = lines[line].inked();
            for (int point = Math.max(0, -shift); point < Math.min(points, points - shift); point++) {
                counts[point] += inked[point + shift] ? 1 : 0;
            }
        }
        double wide = WIDE * spacing * (end - start);
        int all = 0;
        int ofWide = 0;
        int since = 0;
        for (int point = 0; point <= points; point++) {
            if (point == points || counts[point] <= GAP * (end - start)) {
                int width = point - since;
                all += width;
                ofWide += width > wide ? width : 0;
                since = point + 1;
            }
        }
        return all == 0 ? 1 : (double) ofWide / all;
    }
}
