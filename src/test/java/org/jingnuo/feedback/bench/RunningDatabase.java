package org.jingnuo.feedback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The portal's own PostgreSQL, as a program beside the portal finds it in the data folder.
 *
 * @param url for JDBC
 */
public record RunningDatabase(String url, String password) {

    private static final String NAME = "jingnuo";
    private static final int PORT_LINE = 3;

    /**
     * What has been kept.
     *
     * @param feedback all of it
     * @param photos those of feedback
     */
    record Kept(long feedback, long photos) {}

    /**
     * @param data where the portal that runs keeps its database
     * @throws IOException if none runs there
     */
    public static RunningDatabase of(Path data) throws IOException {
        var folder = data.resolve("postgres");
        var port = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        return new RunningDatabase(
                "jdbc:postgresql://127.0.0.1:%s/%s".formatted(port, NAME),
                Files.readString(folder.resolve("password")).strip());
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, NAME, password);
    }

    Kept kept() throws SQLException {
        try (var connection = connect();
                var counts = connection
                        .createStatement()
                        .executeQuery(
                                "SELECT (SELECT count(*) FROM feedback), count(*) FROM photo WHERE feedback IS NOT NULL")) {
            counts.next();
            return new Kept(counts.getLong(1), counts.getLong(2));
        }
    }
}
