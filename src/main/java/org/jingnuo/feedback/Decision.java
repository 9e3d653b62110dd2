package org.jingnuo.feedback;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a moderator decides about feedback that waits. */
public sealed interface Decision {

    /**
     * To show it.
     *
     * @param words as the public is to read them
     * @param photos names of those to be shown
     * @param reason why a part is left out; null if all of it is shown
     * @param explanation of that for the sender, in their language; may be empty
     */
    record Publish(
            String words, Set<String> photos, @Nullable Reason reason, String explanation) implements Decision {
        public Publish {
            photos = Set.copyOf(photos);
        }

        /** Without an explanation. */
        public Publish(String words, Set<String> photos, @Nullable Reason reason) {
            this(words, photos, reason, "");
        }

        Step step(Account account, Instant at) {
            var whole = reason == null && words.equals(account.words());
            return new Step(at, whole ? Step.Kind.PUBLISHED : Step.Kind.REDACTED, reason, explanation);
        }
    }

    /**
     * Not to show it, or no longer.
     *
     * @param explanation for the sender, in their language; may be empty
     */
    record Reject(Reason reason, String explanation) implements Decision {}

    /** To ask the sender something first; in their language. */
    record Ask(String question) implements Decision {}

    /** That it says what other feedback says; {@code into} is the id of that. */
    record Merge(String into) implements Decision {}
}
