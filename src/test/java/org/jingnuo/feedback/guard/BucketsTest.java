package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jingnuo.RepositoryTest;
import org.jingnuo.feedback.guard.Room.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Buckets have transactions of their own, so it empties the table itself. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class BucketsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Limit FOUR = new Limit(4, 60);

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void begin_with_full_buckets() {
        database.update("TRUNCATE token_bucket");
    }

    @Test
    void a_bucket_gets_tight_before_it_is_empty() {
        var buckets = buckets(NOW);

        assertThat(Stream.generate(() -> buckets.take("photos", "cb0071", FOUR).level())
                        .limit(5))
                .containsExactly(Level.PLENTY, Level.PLENTY, Level.TIGHT, Level.TIGHT, Level.NONE);
    }

    @Test
    void an_empty_bucket_tells_when_there_is_a_token_again_and_there_is() {
        empty(buckets(NOW), "cb0071");

        var refused = buckets(NOW).take("photos", "cb0071", FOUR);
        assertThat(refused.retryAfter()).isEqualTo(Duration.ofMinutes(1));
        assertThat(buckets(NOW.plus(Duration.ofSeconds(59)))
                        .take("photos", "cb0071", FOUR)
                        .level())
                .isEqualTo(Level.NONE);
        assertThat(buckets(NOW.plus(Duration.ofMinutes(1)))
                        .take("photos", "cb0071", FOUR)
                        .level())
                .isEqualTo(Level.TIGHT);
    }

    @Test
    void other_neighbourhoods_other_things_and_changed_limits_have_their_own_bucket() {
        empty(buckets(NOW), "cb0071");

        assertThat(buckets(NOW).take("photos", "cb0072", FOUR)).isEqualTo(Room.PLENTY);
        assertThat(buckets(NOW).take("submissions", "cb0071", FOUR)).isEqualTo(Room.PLENTY);
        assertThat(buckets(NOW).take("photos", "cb0071", new Limit(8, 60))).isEqualTo(Room.PLENTY);
    }

    @Test
    void two_nodes_at_once_let_through_exactly_what_the_limit_says() throws Exception {
        var here = buckets(NOW);
        var there = buckets(NOW);
        var limit = new Limit(20, 1);
        var tries = Stream.iterate(0, n -> n < 60, n -> n + 1)
                .map(n -> (Callable<Room>) () -> (n % 2 == 0 ? here : there).take("photos", "cb0071", limit))
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            assertThat(threads.invokeAll(tries))
                    .extracting(Future::get)
                    .filteredOn(room -> room.level() != Level.NONE)
                    .hasSize(20);
        }
    }

    @Test
    void a_row_tells_no_address_and_nothing_of_yesterday() {
        buckets(NOW).take("photos", "cb0071", FOUR);
        buckets(NOW.plus(Duration.ofDays(1))).take("photos", "cb0071", FOUR);

        var rows = database.queryForList(
                "SELECT encode(id, 'hex') || encode(state, 'hex') || encode(state, 'escape') FROM token_bucket",
                String.class);
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("cb0071"));
    }

    @Test
    void buckets_that_are_full_again_are_deleted() {
        buckets(Instant.now()).take("photos", "cb0071", FOUR);

        assertThat(buckets(Instant.now()).deleteExpired()).isZero();
        assertThat(buckets(Instant.now().plus(Duration.ofHours(1))).deleteExpired())
                .isOne();
        assertThat(buckets(Instant.now()).take("photos", "cb0071", FOUR)).isEqualTo(Room.PLENTY);
    }

    @Test
    void who_cannot_be_counted_is_let_through_and_marked() {
        var buckets = buckets(NOW);
        database.update("ALTER TABLE token_bucket RENAME TO lost");
        try {
            assertThat(buckets.take("photos", "cb0071", FOUR)).isEqualTo(Room.UNKNOWN);
        } finally {
            database.update("ALTER TABLE lost RENAME TO token_bucket");
        }
        assertThat(buckets.take("photos", "cb0071", FOUR)).isEqualTo(Room.PLENTY);
    }

    private static void empty(Buckets buckets, String whose) {
        for (var i = 0; i < FOUR.burst(); i++) {
            buckets.take("photos", whose, FOUR);
        }
    }

    private Buckets buckets(Instant now) {
        return new Buckets(source, TestSigning.SIGNING, Clock.fixed(now, ZoneOffset.UTC));
    }
}
