package org.jingnuo.feedback.photos.sightings;

import java.util.Arrays;
import java.util.List;

/**
 * Lines across a panel that follow on one another and all cross characters.
 *
 * @param first which of all lines is the first of them
 */
record WrittenLines(int first, List<ScanLine> lines) {

    /** The most of these lines that are such; perhaps none. */
    static WrittenLines most(ScanLine[] all) {
        int end = 0;
        int most = 0;
        int following = 0;
        for (int line = 0; line < all.length; line++) {
            following = all[line].isWritten() ? following + 1 : 0;
            if (following > most) {
                most = following;
                end = line + 1;
            }
        }
        return new WrittenLines(end - most, Arrays.asList(all).subList(end - most, end));
    }

    int count() {
        return lines.size();
    }

    /** What the median line crosses; 0 if there are none. */
    int strokes() {
        return lines.stream()
                .map(ScanLine::strokes)
                .sorted()
                .skip(count() / 2)
                .findFirst()
                .orElse(0);
    }

    /** Mean; 0 if there are none. */
    double contrast() {
        return lines.stream().mapToDouble(ScanLine::contrast).average().orElse(0);
    }
}
