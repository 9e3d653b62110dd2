package org.jingnuo.feedback.photos.sightings;

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
     * How much of the characters’ width is taken by wide ones, of 1. They may stand upright, as on a plate seen from the
     * side, or square to the panel’s edges: what is better counts.
     *
     * @param height of a line, in points of the lines
     */
    static double wide(Panel panel, WrittenLines written, double height) {
        double slope = (panel.top().slope() + panel.bottom().slope()) / 2;
        double wide = WIDE * height * written.count();
        return Math.min(
                wide(columns(written, 0), written.count(), wide),
                wide(columns(written, -slope * height), written.count(), wide));
    }

    /**
     * In how many lines each column is part of a character.
     *
     * @param leaning by how many points a line is further right than the one above
     */
    private static int[] columns(WrittenLines written, double leaning) {
        int points = written.lines().isEmpty() ? 0 : written.lines().getFirst().inked().length;
        var columns = new int[points];
        double middle = (written.count() - 1) / 2.0;
        for (int line = 0; line < written.count(); line++) {
            int shift = (int) Math.round(leaning * (line - middle));
            var inked = written.lines().get(line).inked();
            for (int point = Math.max(0, -shift); point < Math.min(points, points - shift); point++) {
                columns[point] += inked[point + shift] ? 1 : 0;
            }
        }
        return columns;
    }

    private static double wide(int[] columns, int lines, double wide) {
        int all = 0;
        int ofWide = 0;
        int start = 0;
        for (int column = 0; column <= columns.length; column++) {
            if (column == columns.length || columns[column] <= GAP * lines) {
                int width = column - start;
                all += width;
                ofWide += width > wide ? width : 0;
                start = column + 1;
            }
        }
        return all == 0 ? 1 : (double) ofWide / all;
    }
}
