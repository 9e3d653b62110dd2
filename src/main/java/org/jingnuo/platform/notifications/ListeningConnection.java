package org.jingnuo.platform.notifications;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** A connection to PostgreSQL on which nothing is done but to hear what is told on some channels. */
final class ListeningConnection implements AutoCloseable {

    /** What it is called in {@code pg_stat_activity}. */
    static final String NAME = "jingnuo notifications";

    /** Milliseconds of silence after which the connection is asked whether it still lives. */
    private static final int SILENCE = 30_000;

    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;

    private ListeningConnection(Connection connection) {
        this.connection = connection;
    }

    /** Hears everything that is committed after it returns. */
    static ListeningConnection open(JdbcConnectionDetails database, Collection<String> channels) throws SQLException {
        var connection = DriverManager.getConnection(database.getJdbcUrl(), settings(database));
        try (var statement = connection.createStatement()) {
            for (var channel : channels) {
                statement.execute("LISTEN " + statement.enquoteIdentifier(channel, true));
            }
            return new ListeningConnection(connection);
        } catch (SQLException failure) {
            connection.close();
            throw failure;
        }
    }

    private static Properties settings(JdbcConnectionDetails database) {
        var patience = String.valueOf(PATIENCE_SECONDS);
        var settings = new Properties();
        settings.setProperty("ApplicationName", NAME);
        settings.setProperty("connectTimeout", patience);
        settings.setProperty("loginTimeout", patience);
        // for whatever is asked; the wait for what is told sets its own
        settings.setProperty("socketTimeout", patience);
        settings.setProperty("tcpKeepAlive", "true");
        var username = database.getUsername();
        if (username != null) {
            settings.setProperty("user", username);
        }
        var password = database.getPassword();
        if (password != null) {
            settings.setProperty("password", password);
        }
        return settings;
    }

    /**
     * Waits until something is told.
     *
     * @return the channels on which it was; empty after a silence
     * @throws SQLException when the connection is lost, which a network may never say by itself
     */
    Set<String> hear() throws SQLException {
        var told = connection.unwrap(PGConnection.class).getNotifications(SILENCE);
        if (told.length == 0 && !connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("The connection no longer answers.");
        }
        return Stream.of(told).map(PGNotification::getName).collect(toSet());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
