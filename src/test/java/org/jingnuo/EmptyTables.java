package org.jingnuo;

import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Empties tables from which a running portal may be reading. */
public final class EmptyTables {

    private static final int MOST_TRIES = 100;

    /** A state of PostgreSQL's. */
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private EmptyTables() {}

    /**
     * Empties them and all that refers to them.
     *
     * @param tables with commas between them
     */
    public static void empty(JdbcClient database, String tables) {
        whenFree(database, "TRUNCATE %s CASCADE;".formatted(tables));
    }

    /**
     * Does what needs tables for itself. Whoever reads several of them at the same time goes first: if each waited for the other,
     * one of the two would be broken off, and that might be the portal.
     *
     * @param statements in one transaction, each with a semicolon at its end
     */
    public static void whenFree(JdbcClient database, String statements) {
        var refusal = Optional.<DataAccessException>empty();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            refusal = attempt(database, statements);
            if (refusal.isEmpty()) {
                return;
            }
        }
        throw refusal.orElseThrow();
    }

    private static Optional<DataAccessException> attempt(JdbcClient database, String statements) {
        try {
            database.sql("""
                            DO $$
                            BEGIN
                                PERFORM set_config('lock_timeout', '100ms', true);
                                %s
                            END
                            $$
                            """.formatted(statements)).update();
            return Optional.empty();
        } catch (DataAccessException refusal) {
            if (!isTooLong(refusal)) {
                throw refusal;
            }
            return Optional.of(refusal);
        }
    }

    private static boolean isTooLong(DataAccessException refusal) {
        return refusal.getRootCause() instanceof SQLException cause && LOCK_NOT_AVAILABLE.equals(cause.getSQLState());
    }
}
