package org.jingnuo.moderation.audit;

/** What somebody at the desk did. A name that has been written stays: entries of the past hold it. */
public enum Action {
    DECIDED,
    DECISION_TAKEN_BACK,
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
    PROGRESS_WITHDRAWN,
    REPLY_WRITTEN,
    REPLY_WITHDRAWN
}
