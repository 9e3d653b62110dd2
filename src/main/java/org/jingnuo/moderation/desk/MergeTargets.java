package org.jingnuo.moderation.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Observation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What feedback may be merged into: other feedback that is public and about the same. */
@Component
class MergeTargets {

    /** Characters of the words by which one is told from others. */
    private static final int EXCERPT = 60;

    private final JdbcClient database;

    MergeTargets(JdbcClient database) {
        this.database = database;
    }

    /**
     * One of them.
     *
     * @param words the first {@value #EXCERPT} characters of what is public; may be empty
     */
    record MergeTarget(String id, Instant receivedAt, Observation observation, String words) {}

    /** All for {@code feedback}, newest first. */
    List<MergeTarget> find(Feedback feedback) {
        return database.sql("""
                        SELECT id, received_at, observation, left(public_words, %d) AS words
                          FROM feedback
                         WHERE state = 'PUBLISHED'
                           AND id <> :id
                           AND (commitment = :commitment OR commitment IS NULL AND :commitment::text IS NULL)
                         ORDER BY received_at DESC, id
                        """.formatted(EXCERPT))
                .param("id", feedback.id())
                .param("commitment", feedback.account().commitment())
                .query(MergeTargets::target)
                .list();
    }

    private static MergeTarget target(ResultSet row, int index) throws SQLException {
        return new MergeTarget(
                row.getString("id"),
                row.getTimestamp("received_at").toInstant(),
                Observation.valueOf(row.getString("observation")),
                row.getString("words"));
    }
}
