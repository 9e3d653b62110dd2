package org.jingnuo.search.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jingnuo.platform.geo.Position;
import org.postgresql.PGConnection;

/**
 * PostgreSQL's own points under a GiST index, in a throw-away server of the kind that the portal brings. Longitudes are
 * shortened as they are in the middle of the points, so that the nearest on the plane are the nearest on the ground, but for
 * a few metres.
 */
final class PostgresPoints implements AutoCloseable {

    private static final double SHORTENED = Math.cos(Math.toRadians(30));

    private final ThrowAwayPostgres postgres;
    private final PreparedStatement nearest;

    PostgresPoints(Path folder, List<Position> points) throws IOException {
        postgres = new ThrowAwayPostgres(folder);
        try {
            postgres.execute("CREATE TABLE spot (id int, at point)");
            fill(points);
            postgres.execute("CREATE INDEX ON spot USING gist (at)");
            postgres.execute("VACUUM ANALYZE spot");
            nearest = postgres.connection().prepareStatement("SELECT id FROM spot ORDER BY at <-> point(?, ?) LIMIT ?");
        } catch (SQLException e) {
            postgres.close();
            throw new IllegalStateException(e);
        }
    }

    private void fill(List<Position> points) throws SQLException, IOException {
        var rows = IntStream.range(0, points.size())
                .mapToObj(
                        i -> i + "\t(" + x(points.get(i)) + "," + points.get(i).latitude() + ")\n")
                .collect(Collectors.joining());
        postgres.connection()
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY spot FROM STDIN", new StringReader(rows));
    }

    /** Ids, the nearest first. */
    List<String> nearest(Position from, int most) {
        try {
            nearest.setDouble(1, x(from));
            nearest.setDouble(2, from.latitude());
            nearest.setInt(3, most);
            return ThrowAwayPostgres.firstColumn(nearest);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double x(Position position) {
        return position.longitude() * SHORTENED;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
