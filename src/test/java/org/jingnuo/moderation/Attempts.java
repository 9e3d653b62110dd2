package org.jingnuo.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jingnuo.moderation.NotDone.Cause;

/** What becomes of what somebody at the desk tries to do. */
public final class Attempts {

    private Attempts() {}

    /** Asserts that it is not done, and why. */
    public static void refused(Cause cause, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        NotDone.class, notDone -> assertThat(notDone.reason()).isEqualTo(cause));
    }

    /** Whether it is done, of several that exclude each other. */
    public static boolean done(Runnable attempt) {
        try {
            attempt.run();
            return true;
        } catch (NotDone tooLate) {
            return false;
        }
    }
}
