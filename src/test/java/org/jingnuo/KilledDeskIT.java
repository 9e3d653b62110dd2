package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jingnuo.browser.Words;
import org.jingnuo.feedback.Marks;
import org.jingnuo.feedback.web.Passerby;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.access.DeskVisitor;
import org.jingnuo.moderation.access.FlowPage;
import org.jingnuo.moderation.access.Newcomer;
import org.jingnuo.platform.PortalProcess;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The portal is killed while two moderators decide on the same feedback, from their pages, and started again: what a page said
 * was done is done, once. Another seed is given by {@code -Djingnuo.test.seed}.
 */
class KilledDeskIT {

    private static final Words ZH = new Words(Language.ZH);
    private static final long SEED = Long.getLong("jingnuo.test.seed", new Random().nextInt(100_000));
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final List<String> MODERATORS = List.of("mei", "lin");
    private static final int WAITING = 16;

    /** After which the portal is killed. */
    private static final int DECIDED = 5;

    private final Random random = new Random(SEED);
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

    @TempDir
    Path data;

    private PortalProcess portal;
    private SingleConnectionDataSource connection;
    private JdbcClient database;

    @Test
    void what_a_page_said_was_decided_is_decided_once_and_the_rest_still_waits() throws Exception {
        start();
        send();
        var visitors =
                MODERATORS.stream().map(name -> new DeskVisitor(portal.port())).toList();
        var mei = signUp(MODERATORS.getFirst(), visitors.getFirst());
        signUp(MODERATORS.getLast(), visitors.getLast());
        killWhileTheyDecide(visitors);
        start();

        assertEachIsDecidedOnceOrWaits();
        assertThat(verifyAudit()).isZero();
        assertPublicAgrees();
        assertAllThatIsLeftCanBeDecided(mei);
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        connection.destroy();
        portal.close();
    }

    private void start() throws Exception {
        portal = PortalProcess.start(data);
        assertThat(portal.isReady()).as("with seed %d the portal starts", SEED).isTrue();
        connection = new SingleConnectionDataSource(portal.connect(), true);
        database = JdbcClient.create(connection);
    }

    private void send() throws Exception {
        var sender = new Passerby(new Portal(portal.port()));
        for (var mark : IntStream.range(0, WAITING)
                .mapToObj(number -> Marks.next(random))
                .toList()) {
            sender.sends("长椅装好了，" + mark);
        }
    }

    /** As an administrator and a link would have it, which take longer. */
    private Newcomer signUp(String name, DeskVisitor visitor) {
        database.sql("""
                        WITH invited AS (
                            INSERT INTO person (name, version, display_name, state, language)
                            VALUES (:name, 1, :name, 'INVITED', 'ZH')),
                        role AS (INSERT INTO person_role VALUES (:name, 'MODERATOR'))
                        INSERT INTO setup_link VALUES (:name, sha256(convert_to(:name, 'UTF8')), now() + interval '1 h')
                        """).param("name", name).update();
        return Newcomer.setUp(name, name, Clock.systemUTC(), visitor);
    }

    private void killWhileTheyDecide(List<DeskVisitor> visitors) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var visitor : visitors) {
                var order = new ArrayList<>(ids("true"));
                Collections.shuffle(order, random);
                threads.submit(() -> order.forEach(id -> publish(visitor, id)));
            }
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> ids("state = 'PUBLISHED'").size() >= DECIDED);
            portal.kill();
        }
        connection.destroy();
        portal.close();
    }

    /** Publishes it if nobody else looks at it, and remembers what the page then said. */
    private void publish(DeskVisitor visitor, String id) {
        try {
            var page = FlowPage.open(visitor, DeskPaths.feedback(id));
            page.click(ZH.get("desk.publish"));
            if (page.heard().contains(ZH.get("desk.done.PUBLISHED"))) {
                acknowledged.add(id);
            }
        } catch (UncheckedIOException killed) {
            // nothing was said
        }
    }

    private void assertEachIsDecidedOnceOrWaits() {
        var published = ids("state = 'PUBLISHED'");
        assertThat(acknowledged).as("with seed %d", SEED).isNotEmpty().doesNotHaveDuplicates();
        assertThat(published).containsAll(acknowledged).hasSizeBetween(DECIDED, WAITING - 1);
        assertThat(ids("state = 'WAITING'")).hasSize(WAITING - published.size());
        assertThat(database.sql("SELECT feedback FROM feedback_step WHERE kind = 'PUBLISHED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(database.sql("SELECT substr(subject, 10) FROM audit_entry WHERE action = 'DECIDED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(published);
        assertThat(database.sql("SELECT feedback FROM desk_case WHERE decided_by IS NOT NULL")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(published);
    }

    private int verifyAudit() throws IOException, SQLException {
        var settings = List.of(
                "--spring.datasource.url="
                        + connection.getConnection().getMetaData().getURL(),
                "--spring.datasource.username=jingnuo",
                "--spring.datasource.password=" + Files.readString(data.resolve("postgres/password")),
                "--jingnuo.data=" + data);
        return VerifyAuditCommand.run(settings, System.out, System.err);
    }

    private void assertPublicAgrees() {
        var reader = new Portal(portal.port());
        var seen = reader.get("/seen").text();
        for (var row : database.sql("SELECT state, words FROM feedback").query().listOfRows()) {
            var mark = String.valueOf(row.get("words")).replaceAll(".*，", "");
            if (row.get("state").equals("PUBLISHED")) {
                assertThat(seen).contains(mark);
                await().atMost(PATIENCE)
                        .untilAsserted(
                                () -> assertThat(reader.get("/search?q=" + mark).text())
                                        .contains("长椅装好了"));
            } else {
                assertThat(seen).doesNotContain(mark);
            }
        }
    }

    /** What she held she still holds; what others held she takes over once that has run out. */
    private void assertAllThatIsLeftCanBeDecided(Newcomer moderator) {
        var visitor = new DeskVisitor(portal.port());
        visitor.signIn(moderator.name(), Newcomer.PASSWORD);
        visitor.giveCode(moderator.codes().getFirst());
        database.sql("UPDATE desk_case SET taken_until = now() WHERE taken_by <> ?")
                .param(moderator.name())
                .update();

        ids("state = 'WAITING'").forEach(id -> publish(visitor, id));

        assertThat(acknowledged).doesNotHaveDuplicates();
        assertThat(ids("state = 'PUBLISHED'")).hasSize(WAITING);
    }

    private List<String> ids(String condition) {
        return database.sql("SELECT id FROM feedback WHERE " + condition)
                .query(String.class)
                .list();
    }
}
