package org.jingnuo.moderation.progress;

/** Where an entry stands. Only what was confirmed was ever public, and stays so in some way. */
public enum EntryState {
    /** Waits for a second person. */
    PROPOSED,
    CONFIRMED,
    /** A second person said no. */
    REJECTED,
    /** Who proposed it did no longer want it. */
    TAKEN_BACK,
    /** A later entry stands in its place. */
    SUPERSEDED,
    /** No longer held to be right. */
    WITHDRAWN
}
