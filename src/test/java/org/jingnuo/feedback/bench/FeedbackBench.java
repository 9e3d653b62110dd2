package org.jingnuo.feedback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One step of {@code ./portal bench feedback}, which leaves its results in a folder:
 *
 * <ul>
 *   <li>{@code draw FOLDER} draws a photo as a phone takes it, {@code taken.jpg}, and as a page shrinks it before it sends
 *       it, {@code shrunk.jpg};
 *   <li>{@code kept FOLDER DATA} counts what the portal has kept in its data folder: {@code kept.json};
 *   <li>{@code insert FOLDER DATA CONNECTIONS SECONDS} keeps the same without the portal, words alone and with a photo the
 *       portal has developed: {@code inserted.json}.
 * </ul>
 */
final class FeedbackBench {

    private static final JsonMapper JSON = new JsonMapper();

    private FeedbackBench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "draw" -> {
                Files.write(folder.resolve("taken.jpg"), DrawnPhoto.taken());
                Files.write(folder.resolve("shrunk.jpg"), DrawnPhoto.shrunk());
            }
            case "kept" ->
                write(
                        folder.resolve("kept.json"),
                        RunningDatabase.of(Path.of(arguments[2])).kept());
            case "insert" -> {
                var database = RunningDatabase.of(Path.of(arguments[2]));
                var connections = Integer.parseInt(arguments[3]);
                var seconds = Integer.parseInt(arguments[4]);
                write(folder.resolve("inserted.json"), new Inserts(database, connections, seconds).run());
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void write(Path file, Object results) {
        JSON.writeValue(file.toFile(), results);
    }
}
