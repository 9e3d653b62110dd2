package org.jingnuo.feedback.guard;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** The challenges whose solution has counted, until they expire. */
class SpentProofs {

    private final JdbcTemplate database;

    SpentProofs(JdbcTemplate database) {
        this.database = database;
    }

    /** Whether it had not been spent before, on any node. */
    boolean spend(byte[] challenge, Instant expiresAt) {
        return database.update(
                        "INSERT INTO spent_proof (challenge, expires_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        challenge,
                        Timestamp.from(expiresAt))
                == 1;
    }

    /** Answers how many. */
    int deleteExpired(Instant now) {
        return database.update("DELETE FROM spent_proof WHERE expires_at < ?", Timestamp.from(now));
    }
}
