package org.jingnuo.moderation.figures;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes straight into the tables what happened to feedback long ago; times are those of the city. */
record Happened(JdbcClient database, String feedback) {

    private static final ZoneOffset CITY = ZoneOffset.ofHours(8);

    /** Feedback that came in. */
    static Happened sent(JdbcClient database, String feedback, String at) {
        database.sql("""
                        INSERT INTO feedback (id, version, received_at, request_digest, content_digest, code_digest, state,
                                              doubtful, language, observation, words, appealed)
                        VALUES (:id, 1, :at, :id, :id, :id, 'WAITING', false, 'ZH', 'FINISHED', '', false)
                        """).param("id", feedback).param("at", time(at)).update();
        return new Happened(database, feedback).then(at, "SENT");
    }

    Happened then(String at, String kind) {
        return then(at, kind, null);
    }

    Happened then(String at, String kind, @Nullable String reason) {
        database.sql("""
                        INSERT INTO feedback_step (feedback, position, at, kind, reason, words)
                        SELECT :feedback, count(*), :at, :kind, :reason, '' FROM feedback_step WHERE feedback = :feedback
                        """)
                .param("feedback", feedback)
                .param("at", time(at))
                .param("kind", kind)
                .param("reason", reason)
                .update();
        return this;
    }

    private static OffsetDateTime time(String at) {
        return LocalDateTime.parse(at).atOffset(CITY);
    }
}
