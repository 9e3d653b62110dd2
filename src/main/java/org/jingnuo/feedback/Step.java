package org.jingnuo.feedback;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One thing that happened to feedback, as its sender may read it.
 *
 * @param reason why it was not published, or not all of it; null where that is not said
 * @param words a moderator's explanation or question, or the sender's answer; what it was merged into; the commitment that a
 *     correction turned it away from; may be empty
 */
@Table("feedback_step")
public record Step(Instant at, Kind kind, @Nullable Reason reason, String words) {

    /** What happened. */
    public enum Kind {
        SENT,
        ASKED,
        ANSWERED,
        CORRECTED,
        PUBLISHED,
        /** Published without a part of it. */
        REDACTED,
        REJECTED,
        MERGED,
        /** What it was merged into is no longer public, so it is looked at again. */
        REOPENED,
        APPEALED,
        /** A moderator gave it to the commitment or place it is about. */
        MOVED,
        /** A moderator took back what had just been decided. */
        TAKEN_BACK,
        WITHDRAWN;

        /** Whether a moderator decided so. */
        boolean isDecision() {
            return switch (this) {
                case ASKED, PUBLISHED, REDACTED, REJECTED, MERGED -> true;
                default -> false;
            };
        }

        /** Whether a moderator did it. */
        public boolean isByModerator() {
            return isDecision() || this == MOVED || this == TAKEN_BACK;
        }

        /** As pages and the API have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a person wrote, and not what the portal noted; may be empty. */
    public String written() {
        return kind == Kind.MERGED || kind == Kind.CORRECTED ? "" : words;
    }

    /** Whether its words are the sender's, and not a moderator's. */
    public boolean isSenders() {
        return kind == Kind.ANSWERED || kind == Kind.APPEALED;
    }

    static Step of(Instant at, Kind kind) {
        return new Step(at, kind, null, "");
    }

    static Step of(Instant at, Kind kind, String words) {
        return new Step(at, kind, null, words);
    }
}
