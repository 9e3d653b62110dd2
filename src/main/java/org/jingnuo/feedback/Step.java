package org.jingnuo.feedback;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One thing that happened to feedback, as its sender may read it.
 *
 * @param reason why it was not published, or not all of it; null where that is not said
 * @param words a moderator's explanation or question, or the sender's answer; may be empty
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
        WITHDRAWN;

        /** As pages and the API have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Step of(Instant at, Kind kind) {
        return new Step(at, kind, null, "");
    }

    static Step of(Instant at, Kind kind, String words) {
        return new Step(at, kind, null, words);
    }
}
