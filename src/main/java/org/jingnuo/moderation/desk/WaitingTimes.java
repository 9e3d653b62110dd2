package org.jingnuo.moderation.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jingnuo.commitments.Catalogue;
import org.springframework.stereotype.Component;

/** Tells how long something has waited, against the target in working days. */
@Component
class WaitingTimes {

    private final Catalogue catalogue;
    private final QueueProperties properties;
    private final Clock clock;

    WaitingTimes(Catalogue catalogue, QueueProperties properties, Clock clock) {
        this.catalogue = catalogue;
        this.properties = properties;
        this.clock = clock;
    }

    /** Since {@code since}, never negative. */
    Duration waited(Instant since) {
        var waited = Duration.between(since, clock.instant());
        return waited.isNegative() ? Duration.ZERO : waited;
    }

    /** Whether it should have been decided by now. */
    boolean isOverdue(Instant since) {
        return !clock.instant().isBefore(catalogue.now().workingDays().due(since, properties.targetWorkingDays()));
    }

    /** This year, if nobody has entered its days off, so that only weekends count as such; else empty. */
    OptionalInt yearWithoutHolidays() {
        var days = catalogue.now().workingDays();
        var year = clock.instant().atZone(days.zone()).getYear();
        return days.knows(year) ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
