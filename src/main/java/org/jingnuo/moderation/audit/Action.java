package org.jingnuo.moderation.audit;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody at the desk did. A name that has been written stays: entries of the past hold it. Each has a text in both
 * languages, {@code audit.action.NAME}.
 */
public enum Action {
    /** Looked at feedback, with all that was sent. */
    OPENED,
    /** Wrote something about feedback for the others at the desk. */
    NOTED,
    DECIDED,
    DECISION_TAKEN_BACK,
    /** What of a photo everybody sees was changed. */
    PHOTO_COVERED,
    /** Feedback was given to another commitment or place. */
    MOVED,
    /** Somebody asked for a second person. */
    ESCALATED,
    /** Somebody saw how to reach a sender. */
    CONTACT_SEEN,
    PROGRESS_PROPOSED,
    PROGRESS_CONFIRMED,
    PROGRESS_REJECTED,
    PROGRESS_TAKEN_BACK,
    /** A confirmed entry gave way to a later one. */
    PROGRESS_SUPERSEDED,
    PROGRESS_WITHDRAWAL_PROPOSED,
    PROGRESS_WITHDRAWAL_REJECTED,
    PROGRESS_WITHDRAWAL_TAKEN_BACK,
    PROGRESS_WITHDRAWN,
    REPLY_WRITTEN,
    REPLY_WITHDRAWN,
    SIGNED_IN,
    /** A wrong password or code, also for a name that nobody has. */
    SIGN_IN_FAILED,
    SIGNED_OUT,
    /** Proved once more who they are, before something that needs it. */
    SIGN_IN_RENEWED,
    PASSWORD_SET,
    FACTOR_ADDED,
    FACTOR_REMOVED,
    /** Gave a passkey another name. */
    FACTOR_RENAMED,
    RECOVERY_CODES_MADE,
    SESSIONS_ENDED,
    PERSON_INVITED,
    PERSON_CHANGED,
    PERSON_DISABLED,
    /** Was given a link to set up anew; what they signed in with before no longer counts. */
    PERSON_RENEWED,
    /** Took a part of the audit away as a table. */
    AUDIT_EXPORTED;

    /** The action of this name; empty if this node knows none. */
    static Optional<Action> find(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
