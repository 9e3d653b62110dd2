package org.jingnuo.feedback.guard;

/** What a solved challenge is worth. */
enum Proof {
    /** Solved, and counted now for the first time. */
    VALID,
    /** None was sent. */
    MISSING,
    /** Solved too late. */
    EXPIRED,
    /** Solved, and counted before: with a try that failed later on, or by somebody who sends one proof many times. */
    SPENT,
    /** Solved; the database does not tell whether it was counted before. */
    UNKNOWN,
    /** Not ours or not solved. */
    WRONG;

    /** Whether another challenge would help; who sent a wrong solution would only do so again, and again. */
    boolean mayBeAskedFor() {
        return this == MISSING || this == EXPIRED || this == SPENT;
    }
}
