package org.jingnuo.moderation.access;

import java.time.Duration;

/** Something was tried too often to be tried now. */
class TooManyTries extends RuntimeException {

    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many tries.");
        this.wait = wait;
    }

    /** After what time there is another try, in minutes, at least 1. */
    long minutes() {
        return minutes(wait);
    }

    /** A time to wait as people are told it: begun minutes, at least 1. */
    static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
