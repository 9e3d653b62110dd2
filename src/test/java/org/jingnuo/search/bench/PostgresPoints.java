package org.jingnuo.search.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingnuo.TestDatabase;
import org.jingnuo.platform.database.OwnDatabase;
import org.jingnuo.platform.geo.Position;
import org.postgresql.PGConnection;

/**
 * PostgreSQL's own points under a GiST index, in a throw-away server of the kind that the portal brings. Longitudes are
 * shortened as they are in the middle of the points, so that the nearest on the plane are the nearest on the ground, but for
 * a few metres.
 */
final class PostgresPoints implements AutoCloseable {

    private static final double SHORTENED = Math.cos(Math.toRadians(30));

    private final OwnDatabase server;
    private final Connection connection;
    private final PreparedStatement nearest;

    PostgresPoints(Path folder, List<Position> points) throws IOException {
        server = TestDatabase.open(folder);
        try {
            connection = DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
            execute("CREATE TABLE spot (id int, at point)");
            fill(points);
            execute("CREATE INDEX ON spot USING gist (at)");
            execute("VACUUM ANALYZE spot");
            nearest = connection.prepareStatement("SELECT id FROM spot ORDER BY at <-> point(?, ?) LIMIT ?");
        } catch (SQLException e) {
            server.close();
            throw new IllegalStateException(e);
        }
    }

    private void fill(List<Position> points) throws SQLException, IOException {
        var rows = IntStream.range(0, points.size())
                .mapToObj(
                        i -> i + "\t(" + x(points.get(i)) + "," + points.get(i).latitude() + ")\n")
                .collect(Collectors.joining());
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY spot FROM STDIN", new StringReader(rows));
    }

    /** Ids, the nearest first. */
    List<String> nearest(Position from, int most) {
        try {
            nearest.setDouble(1, x(from));
            nearest.setDouble(2, from.latitude());
            nearest.setInt(3, most);
            var ids = new ArrayList<String>();
            try (var rows = nearest.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double x(Position position) {
        return position.longitude() * SHORTENED;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
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
