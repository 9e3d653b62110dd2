package org.jingnuo.moderation.replies;

import java.time.Instant;
import java.time.LocalDate;
import org.jingnuo.moderation.WebAddress;
import org.jspecify.annotations.Nullable;

/**
 * A reply as the public reads it; who wrote it is not for the public.
 *
 * @param answered public words of the feedback that is answered, perhaps none; null if the commitment itself is
 * @param words null if it was withdrawn
 * @param url where the body says so itself; null if it does nowhere, or it was withdrawn
 * @param because why it was withdrawn; null if it stands
 * @param writtenAt when it became public
 */
public record PublicReply(
        String id,
        Target target,
        @Nullable String answered,
        Body body,
        LocalDate saidOn,
        @Nullable String words,
        @Nullable WebAddress url,
        @Nullable String because,
        Instant writtenAt) {

    static PublicReply of(Reply reply) {
        var answer = reply.answer();
        var withdrawn = reply.withdrawn();
        return new PublicReply(
                reply.id(),
                reply.target(),
                reply.answered(),
                answer.body(),
                answer.saidOn(),
                withdrawn == null ? answer.words() : null,
                withdrawn == null ? answer.url() : null,
                withdrawn == null ? null : withdrawn.because(),
                reply.writtenAt());
    }
}
