package org.jingnuo.platform.notifications;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether there is a connection: says once when it is lost and once when it is found, and paces what tries anew. */
final class Link {

    private static final Logger log = LoggerFactory.getLogger(Link.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private boolean lost;
    private Duration pause = FIRST_PAUSE;

    void found() {
        if (lost) {
            log.info("Changes by other nodes are heard of again.");
        }
        lost = false;
        pause = FIRST_PAUSE;
    }

    void pauseAfter(Exception failure) {
        if (!lost) {
            log.warn("Changes by other nodes are not heard of for the moment. {}", failure.getMessage());
        }
        lost = true;
        LockSupport.parkNanos(pause.toNanos());
        var longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
