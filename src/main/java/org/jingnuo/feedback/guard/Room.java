package org.jingnuo.feedback.guard;

import java.time.Duration;

/**
 * What a bucket had for one who came.
 *
 * @param retryAfter until there is a token again; zero unless there was none
 */
public record Room(Level level, Duration retryAfter) {

    static final Room PLENTY = new Room(Level.PLENTY, Duration.ZERO);
    static final Room TIGHT = new Room(Level.TIGHT, Duration.ZERO);
    static final Room UNKNOWN = new Room(Level.UNKNOWN, Duration.ZERO);

    /** In this order of worse. */
    public enum Level {
        /** At least half of the bucket is left. */
        PLENTY,
        /** The buckets cannot be reached. */
        UNKNOWN,
        /** Less than half is left. */
        TIGHT,
        /** None was left. */
        NONE
    }

    static Room none(Duration retryAfter) {
        return new Room(Level.NONE, retryAfter);
    }

    /** Room in both: as much as in the one with less. */
    Room and(Room other) {
        return level.compareTo(other.level) >= 0 ? this : other;
    }
}
