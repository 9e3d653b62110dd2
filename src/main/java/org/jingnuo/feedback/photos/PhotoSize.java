package org.jingnuo.feedback.photos;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sizes that are kept of each photo; one that was smaller stays as small as it was. */
public enum PhotoSize {
    FULL(1600),
    MEDIUM(480),
    SMALL(160);

    private final int longerSide;

    PhotoSize(int longerSide) {
        this.longerSide = longerSide;
    }

    /** Pixels at most. */
    public int longerSide() {
        return longerSide;
    }

    /** As it stands in an address: {@code full}, {@code medium} or {@code small}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The size of that word, spelled exactly. */
    public static Optional<PhotoSize> of(String word) {
        return Stream.of(values()).filter(size -> size.word().equals(word)).findFirst();
    }
}
