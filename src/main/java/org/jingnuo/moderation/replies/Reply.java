package org.jingnuo.moderation.replies;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the name of a public body.
 *
 * @param answered public words of the feedback that is answered; null if none is, or it is not public
 * @param withdrawn null while it stands
 */
record Reply(
        String id,
        Target target,
        @Nullable String answered,
        Answer answer,
        String writtenBy,
        Instant writtenAt,
        @Nullable Withdrawal withdrawn) {

    /** Code points of a reason. */
    static final int LONGEST_REASON = 500;

    /** @param because public */
    record Withdrawal(String person, Instant at, String because) {}

    /** Whether this person may take it back: who wrote it, or whoever speaks for its body as that is called now. */
    boolean isOf(String person, String body) {
        return writtenBy.equals(person) || answer.body().zh().equals(body);
    }

    /** Whether what it answers can be read by everybody. */
    boolean isPublic() {
        return target.feedback() == null || answered != null;
    }
}
