package org.jingnuo.feedback.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The rows that the portal keeps of feedback, inserted through one connection into tables like its own. */
final class FeedbackRows {

    private static final int DIGEST_BYTES = 32;
    private static final String WORDS = "河边新画了停车位，数了两遍，路口的还没有画完。";

    private final PreparedStatement feedback;
    private final PreparedStatement step;
    private final PreparedStatement photo;
    private final PreparedStatement file;

    FeedbackRows(Connection connection) throws SQLException {
        feedback = connection.prepareStatement("""
                INSERT INTO bench.feedback (id, version, received_at, request_digest, content_digest, code_digest, state,
                    doubtful, language, commitment, observation, counted, words, likeness, appealed)
                VALUES (?, 1, now(), ?, ?, ?, 'WAITING', false, 'ZH', '2023-parking-spaces', 'FINISHED', 12, ?, 7, false)
                """);
        step = connection.prepareStatement(
                "INSERT INTO bench.feedback_step (feedback, position, at, kind, words) VALUES (?, 0, now(), 'SENT', '')");
        photo = connection.prepareStatement("""
                INSERT INTO bench.photo (name, draft, sent, width, height, likeness, received_at, feedback)
                VALUES (?, ?, ?, 1600, 1200, 7, now(), ?)
                """);
        file = connection.prepareStatement("INSERT INTO bench.photo_file (name, size, jpeg) VALUES (?, ?, ?)");
    }

    /** Makes empty tables with the columns, checks and indexes of the portal's. */
    static void makeTables(Connection connection) throws SQLException {
        dropTables(connection);
        execute(connection, "CREATE SCHEMA bench");
        for (var table : new String[] {"feedback", "feedback_step", "photo", "photo_file"}) {
            execute(connection, "CREATE TABLE bench.%1$s (LIKE public.%1$s INCLUDING ALL)".formatted(table));
        }
    }

    static void dropTables(Connection connection) throws SQLException {
        execute(connection, "DROP SCHEMA IF EXISTS bench CASCADE");
    }

    /** The files of one photo that the portal has kept, by size; empty if it has none. */
    static Map<String, byte[]> anyPrints(Connection connection) throws SQLException {
        var prints = new HashMap<String, byte[]>();
        try (var files = connection
                .createStatement()
                .executeQuery("SELECT size, jpeg FROM photo_file WHERE name = (SELECT min(name) FROM photo_file)")) {
            while (files.next()) {
                prints.put(files.getString(1), files.getBytes(2));
            }
        }
        return prints;
    }

    /** Inserts feedback, with a photo unless {@code prints} is empty; the caller commits. */
    void insert(Map<String, byte[]> prints) throws SQLException {
        var id = digest();
        set(feedback, id, digest(), digest(), digest(), WORDS);
        set(step, id);
        if (!prints.isEmpty()) {
            set(photo, id, random(), random(), id);
            for (var print : prints.entrySet()) {
                set(file, id, print.getKey(), print.getValue());
            }
        }
    }

    private static void set(PreparedStatement insert, Object... values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    private static String digest() {
        return HexFormat.of().formatHex(random());
    }

    private static byte[] random() {
        var bytes = new byte[DIGEST_BYTES];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
