package org.jingnuo.search.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.database.OwnDatabase;

/** A server of the kind that the portal brings, for what is compared with our index, and a connection to it. */
final class ThrowAwayPostgres implements AutoCloseable {

    private final OwnDatabase server;
    private Connection connection;

    ThrowAwayPostgres(Path folder) throws IOException {
        server = TestDatabase.open(folder);
        try {
            connection = connect(server.getJdbcUrl());
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        }
    }

    /** Goes on in a database made for it. */
    void create(String name, String options) throws SQLException {
        execute("CREATE DATABASE " + name + " " + options);
        connection.close();
        connection = connect(server.getJdbcUrl().replaceFirst("[^/]+$", name));
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection connection() {
        return connection;
    }

    /** The first column of what {@code query} finds. */
    static List<String> firstColumn(PreparedStatement query) throws SQLException {
        var values = new ArrayList<String>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, server.getUsername(), server.getPassword());
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            server.close();
        }
    }
}
