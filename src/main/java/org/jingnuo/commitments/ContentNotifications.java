package org.jingnuo.commitments;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hears of imports by other nodes the moment they are committed, and lets the {@link Catalogue} catch up. Listens on a
 * connection of its own, because one of the pool would be taken from it for good. What was missed while the connection
 * was lost is caught up as soon as there is another.
 */
@Component
class ContentNotifications implements SmartLifecycle {

    /** PostgreSQL's name for what an import tells; the payload is the number of the new revision. */
    static final String CHANNEL = "jingnuo_content_revision";

    /** What the listening connection is called in {@code pg_stat_activity}. */
    static final String CONNECTION = "jingnuo content notifications";

    private static final Logger log = LoggerFactory.getLogger(ContentNotifications.class);

    /** Milliseconds of silence after which the connection is asked whether it still lives. */
    private static final int SILENCE = 30_000;

    private static final int PATIENCE_SECONDS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

    private final JdbcConnectionDetails database;
    private final Catalogue catalogue;
    private volatile @Nullable Thread listener;

    ContentNotifications(JdbcConnectionDetails database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("content-notifications").unstarted(this::listen);
        listener = thread;
        thread.start();
    }

    /** An interrupt closes the socket on which a virtual thread waits, so nothing waits for the silence to end. */
    @Override
    public void stop() {
        var thread = listener;
        listener = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(LONGEST_STOP);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    /** After {@link ContentAtStart}, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void listen() {
        var link = new Link();
        while (isWanted()) {
            try (var connection = connect()) {
                catchUp();
                link.found();
                follow(connection);
            } catch (SQLException | RuntimeException lost) {
                if (isWanted()) {
                    link.pauseAfter(lost);
                }
            }
        }
    }

    /** False once it was told to stop, whoever swallowed the interrupt. */
    private boolean isWanted() {
        return Thread.currentThread().equals(listener);
    }

    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("ApplicationName", CONNECTION);
        settings.setProperty("connectTimeout", String.valueOf(PATIENCE_SECONDS));
        settings.setProperty("loginTimeout", String.valueOf(PATIENCE_SECONDS));
        var username = database.getUsername();
        if (username != null) {
            settings.setProperty("user", username);
        }
        var password = database.getPassword();
        if (password != null) {
            settings.setProperty("password", password);
        }
        var connection = DriverManager.getConnection(database.getJdbcUrl(), settings);
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
            return connection;
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    /** @throws DataAccessException when the database is lost; what else is wrong with its content is told and tried again by the poll */
    private void catchUp() {
        try {
            catalogue.refresh();
        } catch (DataAccessException | TransactionException lost) {
            throw lost;
        } catch (RuntimeException wrong) {
            log.error("The newest content cannot be shown; what there was stays.", wrong);
        }
    }

    /** @throws SQLException when the connection is lost, which a network may never say by itself */
    private void follow(Connection connection) throws SQLException {
        var told = connection.unwrap(PGConnection.class);
        while (true) {
            if (told.getNotifications(SILENCE).length > 0) {
                catchUp();
            } else if (!connection.isValid(PATIENCE_SECONDS)) {
                throw new SQLException("The connection no longer answers.");
            }
        }
    }

    /** Whether there is a connection: says once when it is lost and once when it is found, and paces what tries anew. */
    private static final class Link {

        private boolean lost;
        private Duration pause = FIRST_PAUSE;

        void found() {
            if (lost) {
                log.info("Imports by other nodes are heard of again.");
            }
            lost = false;
            pause = FIRST_PAUSE;
        }

        void pauseAfter(Exception failure) {
            if (!lost) {
                log.warn("Imports by other nodes are not heard of for the moment. {}", failure.getMessage());
            }
            lost = true;
            LockSupport.parkNanos(pause.toNanos());
            var longer = pause.multipliedBy(2);
            pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
        }
    }
}
