package org.jingnuo.feedback;

/** What the sender of feedback wants done with it. */
public sealed interface OwnAction {

    /** Answers the question that a moderator asked. */
    record Answer(String words) implements OwnAction {}

    /** Says it otherwise: all that is said from now on. */
    record Correct(Account account) implements OwnAction {}

    /** Takes it back. */
    record Withdraw() implements OwnAction {}

    /** Asks for another look at a rejection. */
    record Appeal(String words) implements OwnAction {}
}
