package org.jingnuo.moderation.audit;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody at the desk did. A name that has been written stays: entries of the past hold it. Each has a text in both
 * languages, {@code audit.action.NAME}.
 */
public enum Action {
    DECIDED,
    /** Took a part of the audit away as a table. */
    AUDIT_EXPORTED;

    /** The action of this name; empty if this node knows none. */
    static Optional<Action> find(String name) {
        return Stream.of(values()).filter(it -> it.name().equals(name)).findFirst();
    }
}
