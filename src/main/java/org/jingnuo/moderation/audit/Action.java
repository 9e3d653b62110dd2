package org.jingnuo.moderation.audit;

/** What somebody at the desk did. A name that has been written stays: entries of the past hold it. */
public enum Action {
    DECIDED
}
