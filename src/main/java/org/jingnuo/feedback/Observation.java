package org.jingnuo.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a resident sees of a commitment. */
public enum Observation {
    FINISHED,
    UNDER_WAY,
    NOT_STARTED,
    /** Nothing of it can be found where it should be. */
    NOT_FOUND,
    /** What only words can say. */
    OTHER;

    /** As forms and the API have it, e.g. {@code under_way}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The observation of this word; empty if there is none. */
    public static Optional<Observation> ofWord(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
