package org.jingnuo.feedback.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Regions as the table keeps them: left, top, width and height of one after another. */
final class CoveredColumn {

    private static final int NUMBERS_OF_EACH = 4;

    private CoveredColumn() {}

    static Double[] write(List<Region> regions) {
        return regions.stream()
                .flatMap(region -> Stream.of(region.left(), region.top(), region.width(), region.height()))
                .toArray(Double[]::new);
    }

    static List<Region> read(Double[] numbers) {
        var regions = new ArrayList<Region>();
        for (int at = 0; at < numbers.length; at += NUMBERS_OF_EACH) {
            regions.add(new Region(numbers[at], numbers[at + 1], numbers[at + 2], numbers[at + 3]));
        }
        return regions;
    }
}
