package org.jingnuo.opendata;

import java.time.Instant;
import java.time.LocalDate;
import org.jingnuo.moderation.replies.PublicReply;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the name of a public body.
 *
 * @param state {@code standing} or {@code withdrawn}; what was withdrawn says only why
 * @param feedback that is answered; null if the commitment itself is
 * @param words null if it was withdrawn
 * @param url where the body says so itself
 * @param because why it was withdrawn
 */
record ReplyJson(
        String id,
        String state,
        BodyJson body,
        LocalDate saidOn,
        @Nullable AnsweredJson feedback,
        @Nullable String words,
        @Nullable String url,
        Instant writtenAt,
        @Nullable String because) {

    /** @param en null where it has no English name */
    record BodyJson(String zh, @Nullable String en) {}

    /** @param words its published ones; null if it has none */
    record AnsweredJson(String id, @Nullable String words) {}

    static ReplyJson of(PublicReply reply) {
        var url = reply.url();
        return new ReplyJson(
                reply.id(),
                reply.because() == null ? "standing" : "withdrawn",
                new BodyJson(reply.body().zh(), reply.body().en()),
                reply.saidOn(),
                answered(reply),
                reply.words(),
                url == null ? null : url.text(),
                reply.writtenAt(),
                reply.because());
    }

    private static @Nullable AnsweredJson answered(PublicReply reply) {
        var feedback = reply.target().feedback();
        var words = reply.answered();
        return feedback == null ? null : new AnsweredJson(feedback, words == null || words.isEmpty() ? null : words);
    }
}
