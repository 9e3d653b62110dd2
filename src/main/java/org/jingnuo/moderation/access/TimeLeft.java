package org.jingnuo.moderation.access;

import java.time.Duration;

/**
 * How long a session goes on if nothing is done in it.
 *
 * @param seconds until it ends, whole ones, at least 0
 * @param prolongable whether doing something makes it longer; not so before the end that every session has
 */
record TimeLeft(long seconds, boolean prolongable) {

    /**
     * @param idle until it ends because nothing is done
     * @param whole until it ends in any case
     */
    static TimeLeft of(Duration idle, Duration whole) {
        var prolongable = idle.compareTo(whole) < 0;
        return new TimeLeft(Math.max(0, (prolongable ? idle : whole).toSeconds()), prolongable);
    }
}
