package org.jingnuo.feedback.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database keeps of the secret it is used with: a digest, by which the secret is known and not told. */
@Repository
class KnownSecret {

    private static final byte[] VALUE = "jingnuo".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient database;

    KnownSecret(JdbcClient database) {
        this.database = database;
    }

    /** Has any other portal wait until this transaction has ended. */
    void lock() {
        database.sql("LOCK TABLE feedback_key IN EXCLUSIVE MODE").update();
    }

    boolean exists() {
        return database.sql("SELECT count(*) > 0 FROM feedback_key")
                .query(Boolean.class)
                .single();
    }

    /** Whether the database is used with the secret of these keys; from now on it is, if it had none. */
    boolean isOf(FeedbackKeys keys) {
        var mark = keys.digest(Purpose.CHECK, VALUE);
        database.sql("INSERT INTO feedback_key (mark) VALUES (?) ON CONFLICT DO NOTHING")
                .param(mark)
                .update();
        var known = database.sql("SELECT mark FROM feedback_key")
                .query(byte[].class)
                .single();
        return MessageDigest.isEqual(mark, known);
    }
}
