package org.jingnuo.feedback;

import java.time.LocalDate;

/**
 * What residents saw of one commitment, counted from what was published and from nothing else; see {@code tally.sql}.
 *
 * @param total how many feedbacks were published
 * @param finished how many of them say so, and so on; those with another observation are in the total only
 * @param sites different places and cells where something was seen finished or under way
 * @param lastSeen day in the city on which the latest came in
 */
public record Tally(
        int total, int finished, int underWay, int notStarted, int notFound, int sites, LocalDate lastSeen) {

    /** How many say {@code observation}. */
    public int count(Observation observation) {
        return switch (observation) {
            case FINISHED -> finished;
            case UNDER_WAY -> underWay;
            case NOT_STARTED -> notStarted;
            case NOT_FOUND -> notFound;
            case OTHER -> total - finished - underWay - notStarted - notFound;
        };
    }
}
