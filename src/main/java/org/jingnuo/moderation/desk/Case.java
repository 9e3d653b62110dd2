package org.jingnuo.moderation.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the desk knows of feedback beside the feedback itself. There is none before anybody has looked.
 *
 * @param feedback its id
 * @param takenBy who looks at it; null if nobody does
 * @param takenUntil when that runs out
 * @param escalatedBy who wants a second person to decide; null if nobody does
 * @param escalatedAt when they said so
 * @param decidedBy who decided last; null if nobody at this desk has
 * @param decidedAt when they did
 * @param rejectedBy who decided what an appeal is against; null if nobody at this desk has
 */
@Table("desk_case")
record Case(
        @Id String feedback,
        @Nullable String takenBy,
        @Nullable Instant takenUntil,
        @Nullable String escalatedBy,
        @Nullable Instant escalatedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String rejectedBy) {

    /** Of feedback that nobody has looked at. */
    static Case untouched(String feedback) {
        return new Case(feedback, null, null, null, null, null, null, null);
    }
}
