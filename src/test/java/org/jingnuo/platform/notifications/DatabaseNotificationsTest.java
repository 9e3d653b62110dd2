package org.jingnuo.platform.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DatabaseNotificationsTest {

    @Autowired
    JdbcConnectionDetails details;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    private final AtomicInteger lamps = new AtomicInteger();
    private final AtomicInteger parks = new AtomicInteger();
    private final Queue<RuntimeException> troubles = new ConcurrentLinkedQueue<>();
    private DatabaseNotifications notifications;

    @BeforeEach
    void listen() {
        notifications = new DatabaseNotifications(
                details,
                List.of(
                        new ChannelListener("jingnuo_lamps", this::countLamps),
                        new ChannelListener("jingnuo_parks", parks::incrementAndGet)));
        notifications.start();
        await().until(() -> parks.get() == 1);
    }

    @AfterEach
    void stop() {
        notifications.stop();
    }

    @Test
    void all_catch_up_on_one_connection_and_later_only_those_of_the_channel() {
        assertThat(lamps).hasValue(1);
        assertThat(listeners()).hasSize(1);

        tell("jingnuo_parks");

        await().until(() -> parks.get() == 2);
        assertThat(lamps).hasValue(1);
    }

    @Test
    void what_is_told_in_a_transaction_that_fails_is_not_heard() {
        transactions.executeWithoutResult(transaction -> {
            tell("jingnuo_lamps");
            transaction.setRollbackOnly();
        });
        tell("jingnuo_parks");

        await().until(() -> parks.get() == 2);
        assertThat(lamps).hasValue(1);
    }

    @Test
    void all_catch_up_again_after_the_connection_was_cut() {
        var cut = listeners();

        database.sql("SELECT pg_terminate_backend(:pid)")
                .param("pid", cut.getFirst())
                .query()
                .singleRow();

        await().until(() -> lamps.get() == 2 && parks.get() == 2);
        assertThat(listeners()).hasSize(1).doesNotContainAnyElementsOf(cut);
    }

    @Test
    void a_listener_that_fails_keeps_neither_the_connection_nor_the_others_from_working() {
        var before = listeners();
        troubles.add(new IllegalStateException("The lamps are broken."));

        tell("jingnuo_lamps");
        tell("jingnuo_parks");

        await().until(() -> lamps.get() == 2 && parks.get() == 2);
        assertThat(listeners()).isEqualTo(before);
    }

    @Test
    void a_listener_that_lost_the_database_is_run_again_on_another_connection_and_so_are_the_others() {
        var before = listeners();
        troubles.add(new DataAccessResourceFailureException("Gone."));

        tell("jingnuo_lamps");

        await().until(() -> lamps.get() == 3 && parks.get() == 2);
        await().untilAsserted(() -> assertThat(listeners()).hasSize(1).doesNotContainAnyElementsOf(before));
    }

    @Test
    void stopping_does_not_wait_for_a_word_and_starting_again_catches_up() {
        assertTimeoutPreemptively(Duration.ofMillis(1500), () -> notifications.stop());

        await().untilAsserted(() -> assertThat(listeners()).isEmpty());
        tell("jingnuo_parks");
        assertThat(parks).hasValue(1);
        notifications.start();
        await().until(() -> parks.get() == 2);
    }

    /** Each trouble is met once. */
    private void countLamps() {
        lamps.incrementAndGet();
        var failure = troubles.poll();
        if (failure != null) {
            throw failure;
        }
    }

    private void tell(String channel) {
        database.sql("SELECT pg_notify(:channel, '')")
                .param("channel", channel)
                .query()
                .singleRow();
    }

    /** Process numbers of the connections that listen to this test's database. */
    private List<Integer> listeners() {
        return database.sql(
                        "SELECT pid FROM pg_stat_activity WHERE application_name = :name AND datname = current_database()")
                .param("name", ListeningConnection.NAME)
                .query((row, number) -> row.getInt("pid"))
                .list();
    }
}
