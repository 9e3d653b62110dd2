package org.jingnuo.moderation.progress;

/** How far a commitment has come, as a public body states it. */
public enum Execution {
    NOT_STARTED,
    UNDER_WAY,
    DONE,
    DROPPED
}
