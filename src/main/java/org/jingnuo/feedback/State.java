package org.jingnuo.feedback;

import java.util.Locale;

/** Where feedback stands. */
public enum State {
    /** A moderator is to decide. */
    WAITING,
    /** A moderator asked the sender something. */
    ASKED,
    PUBLISHED,
    REJECTED,
    /** It says what other feedback says, which stands for both; its sender may still say it otherwise. */
    MERGED,
    /** The sender took it back; what it said has been deleted. */
    WITHDRAWN;

    /** As pages and the API have it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether nobody is to do anything more unless the sender wants it. */
    public boolean isClosed() {
        return this != WAITING && this != ASKED;
    }
}
