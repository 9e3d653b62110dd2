package org.jingnuo.opendata;

import java.time.LocalDate;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.Tally;

/**
 * What residents saw of a commitment, counted from what was published.
 *
 * @param total how many feedbacks
 * @param finished how many of them say so, and so on
 * @param other how many say what only words can
 * @param sites different places where something was seen finished or under way
 * @param lastSeen day in the city on which the latest came in
 */
record ObservationsJson(
        int total, int finished, int underWay, int notStarted, int notFound, int other, int sites, LocalDate lastSeen) {

    static ObservationsJson of(Tally tally) {
        return new ObservationsJson(
                tally.total(),
                tally.finished(),
                tally.underWay(),
                tally.notStarted(),
                tally.notFound(),
                tally.count(Observation.OTHER),
                tally.sites(),
                tally.lastSeen());
    }
}
