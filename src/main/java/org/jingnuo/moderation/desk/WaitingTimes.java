package org.jingnuo.moderation.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells how long something has waited, against the target. */
@Component
class WaitingTimes {

    private final DeskProperties properties;
    private final Clock clock;

    WaitingTimes(DeskProperties properties, Clock clock) {
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
        return waited(since).compareTo(Duration.ofDays(properties.targetWorkingDays())) > 0;
    }
}
