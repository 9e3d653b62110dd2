package org.jingnuo.moderation.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jingnuo.feedback.bench.RunningDatabase;
import org.jingnuo.moderation.Role;
import org.springframework.core.io.ClassPathResource;

/**
 * One step of {@code ./portal bench desk}, in the database of a portal that runs:
 *
 * <ul>
 *   <li>{@code moderator DATA NAME} lets a person decide;
 *   <li>{@code fill DATA ITEMS} has so much feedback wait.
 * </ul>
 */
final class DeskBench {

    private DeskBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        var database = RunningDatabase.of(Path.of(arguments[1]));
        try (var connection = database.connect()) {
            switch (arguments[0]) {
                case "moderator" -> letDecide(connection, arguments[2]);
                case "fill" -> fill(connection, Integer.parseInt(arguments[2]));
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static void letDecide(Connection connection, String name) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO person_role (person, role) VALUES (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, Role.MODERATOR.name());
            insert.executeUpdate();
        }
    }

    private static void fill(Connection connection, int items) throws SQLException, IOException {
        var waiting = new ClassPathResource("moderation/waiting.sql").getContentAsString(StandardCharsets.UTF_8);
        try (var statement = connection.createStatement()) {
            statement.execute("SET bench.items = " + items);
            statement.execute(waiting);
            // as the database does by itself with what comes in little by little
            statement.execute("VACUUM ANALYZE");
        }
    }
}
