package org.jingnuo.moderation.replies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.replies.Reply.Withdrawal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every reply. One to feedback belongs to the commitment that the feedback is about now. */
@Repository
class Replies {

    /** Feedback first: whoever empties it locks both tables in this order. */
    private static final String SELECT = """
            SELECT reply.*, feedback.public_words,
                   CASE WHEN feedback.state = 'PUBLISHED' THEN coalesce(feedback.commitment, reply.commitment)
                        ELSE reply.commitment END AS about
              FROM feedback
             RIGHT JOIN official_reply AS reply ON feedback.id = reply.feedback
            """;

    private final JdbcClient database;

    Replies(JdbcClient database) {
        this.database = database;
    }

    Optional<Reply> find(String id) {
        return database.sql(SELECT + " WHERE reply.id = :id")
                .param("id", id)
                .query(Replies::read)
                .optional();
    }

    /** What was written last first; {@code commitment} null for all. */
    List<Reply> find(@Nullable String commitment, int skipped, int most) {
        return database.sql(SELECT + """
                         WHERE :commitment::text IS NULL OR reply.commitment = :commitment
                         ORDER BY written_at DESC, reply.id
                        OFFSET :skipped LIMIT :most
                        """)
                .param("commitment", commitment)
                .param("skipped", skipped)
                .param("most", most)
                .query(Replies::read)
                .list();
    }

    int count(@Nullable String commitment) {
        return database.sql("SELECT count(*) FROM official_reply"
                        + " WHERE :commitment::text IS NULL OR commitment = :commitment")
                .param("commitment", commitment)
                .query(Integer.class)
                .single();
    }

    /** Whether this feedback is public and about this commitment. */
    boolean isPublic(String feedback, String commitment) {
        return database.sql("SELECT EXISTS (SELECT FROM feedback"
                        + " WHERE id = :feedback AND commitment = :commitment AND state = 'PUBLISHED' FOR SHARE)")
                .param("feedback", feedback)
                .param("commitment", commitment)
                .query(Boolean.class)
                .single();
    }

    void add(Reply reply) {
        var answer = reply.answer();
        var url = answer.url();
        database.sql("""
                        INSERT INTO official_reply (
                            id, commitment, feedback, body_zh, body_en, said_on, words, url, written_by, written_at)
                        VALUES (:id, :commitment, :feedback, :zh, :en, :saidOn, :words, :url, :person, :at)
                        """)
                .param("id", reply.id())
                .param("commitment", reply.target().commitment())
                .param("feedback", reply.target().feedback())
                .param("zh", answer.body().zh())
                .param("en", answer.body().en())
                .param("saidOn", answer.saidOn())
                .param("words", answer.words())
                .param("url", url == null ? null : url.text())
                .param("person", reply.writtenBy())
                .param("at", Timestamp.from(reply.writtenAt()))
                .update();
    }

    /** Whether it stood until now. */
    boolean withdraw(String id, String person, Instant now, String because) {
        return database.sql("""
                        UPDATE official_reply
                           SET withdrawn_by = :person, withdrawn_at = :now, withdrawn_because = :because
                         WHERE id = :id AND withdrawn_by IS NULL
                        """)
                        .param("id", id)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .param("because", because)
                        .update()
                == 1;
    }

    /** Deletes what answers feedback that has not been public since then and was emptied; nothing else can be deleted. */
    void deleteToUnpublished(Instant decidedBefore) {
        database.sql("""
                        DELETE FROM official_reply
                         USING feedback
                         WHERE feedback.id = official_reply.feedback
                           AND feedback.state IN ('REJECTED', 'MERGED', 'ASKED')
                           AND (SELECT max(at) FROM feedback_step WHERE feedback_step.feedback = feedback.id) < :before
                        """).param("before", Timestamp.from(decidedBefore)).update();
    }

    private static Reply read(ResultSet row, int index) throws SQLException {
        var url = row.getString("url");
        return new Reply(
                row.getString("id"),
                new Target(row.getString("about"), row.getString("feedback")),
                row.getString("public_words"),
                new Answer(
                        new Body(row.getString("body_zh"), row.getString("body_en")),
                        row.getObject("said_on", LocalDate.class),
                        row.getString("words"),
                        url == null ? null : new WebAddress(url)),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                withdrawal(row));
    }

    private static @Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var person = row.getString("withdrawn_by");
        return person == null
                ? null
                : new Withdrawal(
                        person, row.getTimestamp("withdrawn_at").toInstant(), row.getString("withdrawn_because"));
    }
}
