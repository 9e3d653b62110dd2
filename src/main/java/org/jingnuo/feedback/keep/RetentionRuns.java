package org.jingnuo.feedback.keep;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the retention job has done, so that an operator can prove it. Whoever asks has a transaction open. */
@Repository
class RetentionRuns {

    private final JdbcClient database;

    RetentionRuns(JdbcClient database) {
        this.database = database;
    }

    /** Whether no other node is at it; then none will be before the transaction ends. */
    boolean tryLock() {
        return database.sql("SELECT pg_try_advisory_xact_lock(hashtext('org.jingnuo.feedback.keep'))")
                .query(Boolean.class)
                .single();
    }

    boolean hasRunSince(Rule rule, Instant at) {
        return database.sql("SELECT EXISTS (SELECT FROM retention_run WHERE rule = ? AND at > ?)")
                .params(rule.word(), at.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    void add(Rule rule, Instant at, int deleted) {
        database.sql("INSERT INTO retention_run (at, rule, deleted) VALUES (?, ?, ?)")
                .params(at.atOffset(ZoneOffset.UTC), rule.word(), deleted)
                .update();
    }
}
