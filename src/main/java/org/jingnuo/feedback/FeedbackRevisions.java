package org.jingnuo.feedback;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts how often what the public sees of feedback has changed, so that every node notices. */
@Repository
class FeedbackRevisions {

    /** PostgreSQL's name for what a change tells; the payload is the number of the new revision. */
    static final String CHANNEL = "jingnuo_feedback_revision";

    private final JdbcClient database;

    FeedbackRevisions(JdbcClient database) {
        this.database = database;
    }

    /** A change of what the public sees of one feedback. */
    record Change(long number, String feedback) {}

    /**
     * Notes the change and tells all nodes when the transaction is committed, and only then. Until it ends, others that do
     * the same wait.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void raise(String feedback, Instant at) {
        database.sql("SELECT pg_advisory_xact_lock(hashtext('org.jingnuo.feedback.revision'))")
                .query()
                .singleRow();
        var number = database.sql(
                        "INSERT INTO feedback_revision (feedback, raised_at) VALUES (?, ?::timestamptz) RETURNING number")
                .param(feedback)
                .param(at.toString())
                .query(Long.class)
                .single();
        database.sql("SELECT pg_notify(?, ?)")
                .param(CHANNEL)
                .param(number.toString())
                .query()
                .singleRow();
    }

    /** The latest number; 0 when nothing was ever public. */
    long latest() {
        return database.sql("SELECT coalesce(max(number), 0) FROM feedback_revision")
                .query(Long.class)
                .single();
    }

    /** Changes after {@code number}, in order. */
    List<Change> findAfter(long number) {
        return database.sql("SELECT number, feedback FROM feedback_revision WHERE number > ? ORDER BY number")
                .param(number)
                .query((row, index) -> new Change(row.getLong("number"), row.getString("feedback")))
                .list();
    }
}
