package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jingnuo.Portal;
import org.jingnuo.platform.PortalProcess;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Portal and database are killed while residents send, and started again; what residents have a receipt for is kept, once.
 * For longer by {@code -Djingnuo.test.seconds}, e.g. 300, as before by {@code -Djingnuo.test.seed}.
 */
class KilledPortalIT {

    private static final long SEED = Long.getLong("jingnuo.test.seed", 1 + new Random().nextInt(100_000));
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(Integer.getInteger("jingnuo.test.seconds", 20));
    private static final int FEWEST_ROUNDS = 5;
    private static final int MOST_RECEIPTS_IN_A_ROUND = 60;

    /** All of them come from one address. */
    private static final List<String> UNLIMITED = Stream.of(
                    "submissions-per-prefix", "submissions-per-site", "photos-per-prefix", "photos-per-site")
            .flatMap(limit -> Stream.of("burst", "per-hour")
                    .map(part -> "--jingnuo.feedback.limits.%s.%s=1000000".formatted(limit, part)))
            .toList();

    private enum Victim {
        PORTAL,
        DATABASE,
        BOTH
    }

    private final Random random = new Random(SEED);

    @TempDir
    Path data;

    /** The one that was started last. */
    private @Nullable PortalProcess portal;

    @AfterEach
    void stop() throws IOException, InterruptedException {
        if (portal != null) {
            portal.close();
        }
    }

    @Test
    void what_was_acknowledged_is_kept_once_however_often_portal_and_database_are_killed() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var crowd = new Crowd(true, SEED, client);
            var until = Instant.now().plus(LONG_ENOUGH);
            var running = start(crowd);
            crowd.start();
            for (var round = 0; round < FEWEST_ROUNDS || Instant.now().isBefore(until); round++) {
                crowd.awaitReceipts(1 + random.nextInt(MOST_RECEIPTS_IN_A_ROUND));
                if (kill(running, Victim.values()[random.nextInt(Victim.values().length)])) {
                    running = start(crowd);
                }
            }
            var receipts = crowd.finish();

            assertThat(receipts).as("with seed %d", SEED).hasSizeGreaterThan(FEWEST_ROUNDS);
            assertThat(receipts.values()).allMatch(Crowd.Receipt::same);
            assertThat(receipts.values()).extracting(Crowd.Receipt::way).contains(Way.values());
            assertKept(running, receipts);
        }
    }

    /** The control: it is the key that keeps things from being doubled. */
    @Test
    void without_the_key_the_same_is_kept_twice() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var crowd = new Crowd(false, SEED, client);
            var running = start(crowd);
            crowd.start();
            crowd.awaitReceipts(MOST_RECEIPTS_IN_A_ROUND);
            crowd.finish();

            try (var database = running.connect()) {
                assertThat(timesKept(database)).containsValue(2);
            }
        }
    }

    /** Starts the portal on what is there, for everybody to send to. */
    private PortalProcess start(Crowd crowd) throws IOException {
        var started = PortalProcess.start(data, UNLIMITED.toArray(String[]::new));
        portal = started;
        assertThat(started.isReady()).as("with seed %d the portal starts", SEED).isTrue();
        Thread.ofVirtual().start(() -> hear(started));
        crowd.sendTo(started.port());
        return started;
    }

    /** A portal that nobody hears stops in the middle of what it says. */
    private static void hear(PortalProcess portal) {
        try {
            portal.printed();
        } catch (IOException killed) {
            // nothing more to hear
        }
    }

    /** @return whether there is no portal any more; one that lost its database starts it again */
    private static boolean kill(PortalProcess portal, Victim victim) throws IOException, InterruptedException {
        if (victim != Victim.PORTAL) {
            portal.database().destroyForcibly();
        }
        if (victim == Victim.DATABASE) {
            return false;
        }
        portal.kill();
        portal.close();
        return true;
    }

    private static void assertKept(PortalProcess portal, Map<String, Crowd.Receipt> receipts)
            throws IOException, SQLException {
        try (var database = portal.connect()) {
            assertThat(timesKept(database))
                    .isEqualTo(receipts.keySet().stream().collect(Collectors.toMap(words -> words, words -> 1)));
            assertThat(photosKept(database))
                    .isEqualTo(receipts.entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey, it -> it.getValue().photos())));
            assertPicturesAreWhole(database);
        }
        var reader = new Portal(portal.port());
        receipts.entrySet().stream()
                .limit(20)
                .forEach(it ->
                        assertThat(reader.get(it.getValue().address()).text()).contains(it.getKey()));
    }

    private static Map<String, Integer> timesKept(Connection database) throws SQLException {
        return counts(database, "SELECT words, count(*) FROM feedback GROUP BY words");
    }

    private static Map<String, Integer> photosKept(Connection database) throws SQLException {
        return counts(database, """
                SELECT words, (SELECT count(*) FROM photo WHERE photo.feedback = feedback.id)
                  FROM feedback
                """);
    }

    private static Map<String, Integer> counts(Connection database, String query) throws SQLException {
        var counts = new HashMap<String, Integer>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getInt(2));
            }
        }
        return counts;
    }

    private static void assertPicturesAreWhole(Connection database) throws SQLException, IOException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        SELECT jpeg, count(*) OVER (PARTITION BY name) AS sizes
                          FROM photo JOIN photo_file USING (name)
                        """)) {
            while (rows.next()) {
                assertThat(ImageIO.read(new ByteArrayInputStream(rows.getBytes("jpeg"))))
                        .isNotNull();
                assertThat(rows.getInt("sizes")).isEqualTo(3);
            }
        }
    }
}
