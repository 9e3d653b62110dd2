package org.jingnuo.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why feedback was not published, or not all of it. */
public enum Reason {
    /** It names or shows people, or tells how to find them. */
    PERSONAL_DATA,
    /** It is about something that was not promised. */
    OFF_TOPIC,
    /** It says nothing that others could look at. */
    NOTHING_SEEN,
    INSULT,
    ADVERTISING,
    /** The law forbids to spread it. */
    UNLAWFUL,
    /** What it shows is not what it says. */
    MISLEADING,
    /** The same has been said by the same sender. */
    REPEATED,
    OTHER;

    /** As commands, pages and the API have it, e.g. {@code off_topic}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The reason of this word; empty if there is none. */
    public static Optional<Reason> ofWord(String word) {
        return Stream.of(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
