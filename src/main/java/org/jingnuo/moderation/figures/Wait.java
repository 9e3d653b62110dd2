package org.jingnuo.moderation.figures;

import java.time.Duration;

/**
 * How long senders waited for the first decision, by the clock; the time in which they were asked something counts.
 *
 * @param median half waited no longer
 * @param ninetieth nine of ten waited no longer
 */
record Wait(Duration median, Duration ninetieth) {

    private static final double SECONDS_OF_HOUR = Duration.ofHours(1).toSeconds();

    /** Of seconds, rounded to whole ones. */
    static Wait ofSeconds(double median, double ninetieth) {
        return new Wait(Duration.ofSeconds(Math.round(median)), Duration.ofSeconds(Math.round(ninetieth)));
    }

    static double hours(Duration duration) {
        return duration.toSeconds() / SECONDS_OF_HOUR;
    }
}
