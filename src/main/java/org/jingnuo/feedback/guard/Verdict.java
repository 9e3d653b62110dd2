package org.jingnuo.feedback.guard;

import java.time.Duration;
import java.util.Set;

/** What becomes of a submission at the gate. */
public sealed interface Verdict {

    /** Taken, and waits for a person's decision with all the others. */
    record Pass() implements Verdict {}

    /** Taken with a receipt like any other, and waits in the second queue. */
    record Doubtful(Set<Signal> signals) implements Verdict {

        public Doubtful {
            signals = Set.copyOf(signals);
        }
    }

    /** Not taken yet: sent once more with the solution, it is. */
    record NeedsProof(Challenge challenge) implements Verdict {}

    /**
     * Not taken: only in a flood.
     *
     * @param retryAfter after which there is room again
     */
    record Refused(Refusal reason, Duration retryAfter) implements Verdict {

        /** For {@code Retry-After}: whole seconds, at least 1. */
        public long retryAfterSeconds() {
            return Math.max(1, retryAfter.plusMillis(999).toSeconds());
        }

        /** For the text: whole minutes, at least 1. */
        public long retryAfterMinutes() {
            return Math.max(1, retryAfter.plusSeconds(59).toMinutes());
        }
    }
}
