package org.jingnuo.feedback;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Ends whoever made a change right after it was committed, before this node has taken it over, when told to. */
final class UnheardChange {

    /** What it ends with. */
    static final class Crash extends RuntimeException {
        Crash() {
            super("crashed after the commit");
        }
    }

    private final AtomicBoolean armed = new AtomicBoolean();

    void arm() {
        armed.set(true);
    }

    void disarm() {
        armed.set(false);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void crash(FeedbackChanged changed) {
        if (armed.getAndSet(false)) {
            throw new Crash();
        }
    }
}
