package org.jingnuo.feedback.guard;

/**
 * How much is let through: a bucket that holds {@code burst} tokens and gets {@code perHour} new ones, evenly.
 *
 * @param burst at once, at least 1
 * @param perHour in the long run, at least 1
 */
public record Limit(int burst, int perHour) {

    public Limit {
        if (burst < 1 || perHour < 1) {
            throw new IllegalArgumentException("A limit lets at least one through.");
        }
    }
}
