package org.jingnuo.moderation.progress;

import java.sql.Timestamp;
import java.time.Instant;
import org.jingnuo.moderation.progress.OfficialEntry.Withdrawal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * The way of an entry from standing to being withdrawn, in single conditional statements; each tells whether it changed
 * anything. Whoever answers a proposal answers the one they read: if there is another by now, nothing changes.
 */
@Repository
class Withdrawals {

    private static final String AS_READ = """
             WHERE id = :id AND state = 'CONFIRMED' AND withdrawal_rejected_by IS NULL
               AND withdrawal_proposed_by = :proposedBy AND withdrawal_proposed_at = :proposedAt
            """;

    private final JdbcClient database;

    Withdrawals(JdbcClient database) {
        this.database = database;
    }

    boolean propose(String id, Withdrawal proposal) {
        return database.sql("""
                        UPDATE official_entry
                           SET withdrawal_proposed_by = :person, withdrawal_proposed_at = :now, withdrawal_because = :because,
                               withdrawal_rejected_by = NULL, withdrawal_rejected_at = NULL,
                               withdrawal_rejected_because = NULL
                         WHERE id = :id AND state = 'CONFIRMED'
                           AND (withdrawal_proposed_by IS NULL OR withdrawal_rejected_by IS NOT NULL)
                        """)
                        .param("id", id)
                        .param("person", proposal.proposed().person())
                        .param("now", Timestamp.from(proposal.proposed().at()))
                        .param("because", proposal.because())
                        .update()
                == 1;
    }

    boolean confirm(String id, Withdrawal read, String person, Instant now) {
        return answering(id, read, """
                        UPDATE official_entry
                           SET state = 'WITHDRAWN', ended_by = :person, ended_at = :now, ended_because = withdrawal_because
                        """)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean reject(String id, Withdrawal read, String person, Instant now, String because) {
        return answering(id, read, """
                        UPDATE official_entry
                           SET withdrawal_rejected_by = :person, withdrawal_rejected_at = :now,
                               withdrawal_rejected_because = :because
                        """)
                        .param("person", person)
                        .param("now", Timestamp.from(now))
                        .param("because", because)
                        .update()
                == 1;
    }

    boolean takeBack(String id, Withdrawal read) {
        return answering(id, read, """
                        UPDATE official_entry
                           SET withdrawal_proposed_by = NULL, withdrawal_proposed_at = NULL, withdrawal_because = NULL
                        """).update() == 1;
    }

    private StatementSpec answering(String id, Withdrawal read, String update) {
        return database.sql(update + AS_READ)
                .param("id", id)
                .param("proposedBy", read.proposed().person())
                .param("proposedAt", Timestamp.from(read.proposed().at()));
    }
}
