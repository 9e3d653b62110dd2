package org.jingnuo.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jingnuo.RepositoryTest;
import org.jingnuo.search.SearchFinished;
import org.jingnuo.search.SearchFinished.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Its transactions are real, so it empties the table itself. */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import(UnansweredQueries.class)
class QueryLogTest {

    private static final SearchFinished SUBWAY = new SearchFinished("地铁", Outcome.NOTHING);

    @Autowired
    UnansweredQueries queries;

    @Autowired
    JdbcClient database;

    LocalDate today;

    @BeforeEach
    void begin_without_counts() {
        database.sql("TRUNCATE unanswered_query").update();
        today = database.sql("SELECT (now() AT TIME ZONE 'UTC')::date")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .single();
    }

    @Test
    void what_has_no_exact_answer_is_counted_by_day() {
        var log = log(true);
        log.count(SUBWAY);
        log.count(SUBWAY);
        log.count(new SearchFinished("养狗", Outcome.NEAR));
        log.count(new SearchFinished("停车", Outcome.EXACT));
        log.write();
        log.count(SUBWAY);
        log.write();

        assertThat(rows()).containsExactly(today + " 养狗 near 1", today + " 地铁 nothing 3");
    }

    @Test
    void two_nodes_add_to_one_count() {
        var here = log(true);
        var there = log(true);
        here.count(SUBWAY);
        there.count(SUBWAY);

        here.write();
        there.close();

        assertThat(rows()).containsExactly(today + " 地铁 nothing 2");
    }

    @Test
    void what_may_be_one_person_s_is_never_written() {
        var log = log(true);
        log.count(new SearchFinished("13812345678", Outcome.NOTHING));

        log.close();

        assertThat(rows()).isEmpty();
    }

    @Test
    void nothing_is_counted_when_it_is_off_and_old_counts_go_in_their_time() {
        put(today.minusDays(401), "old");
        put(today.minusDays(400), "kept");
        var log = log(false);
        log.count(SUBWAY);

        log.write();

        assertThat(rows()).containsExactly(today.minusDays(400) + " kept nothing 1");
    }

    @Test
    void counts_wait_while_the_database_is_lost() {
        var log = log(true);
        log.count(SUBWAY);
        database.sql("ALTER TABLE unanswered_query RENAME TO lost").update();
        try {
            log.write();
            log.count(SUBWAY);
            log.write();
        } finally {
            database.sql("ALTER TABLE lost RENAME TO unanswered_query").update();
        }
        log.write();

        assertThat(rows()).containsExactly(today + " 地铁 nothing 2");
    }

    @Test
    void the_operator_sees_the_sums_of_the_days_asked_for_most_often_first() {
        put(today.minusDays(30), "long ago");
        put(today.minusDays(29), "地铁");
        put(today, "机场");
        put(today, "地铁");

        assertThat(queries.findOfLast(30))
                .containsExactly(
                        new UnansweredQueries.Total(2, "nothing", "地铁"),
                        new UnansweredQueries.Total(1, "nothing", "机场"));
        assertThat(queries.findOfLast(1)).hasSize(2);
    }

    @Test
    void a_database_of_before_the_counts_has_none() {
        database.sql("ALTER TABLE unanswered_query RENAME TO lost").update();
        try {
            assertThat(queries.findOfLast(30)).isEmpty();
        } finally {
            database.sql("ALTER TABLE lost RENAME TO unanswered_query").update();
        }
    }

    private QueryLog log(boolean enabled) {
        return new QueryLog(queries, () -> today, enabled, Duration.ofDays(400));
    }

    private void put(LocalDate day, String text) {
        database.sql("INSERT INTO unanswered_query VALUES (?, ?, 'nothing', 1)")
                .params(day, text)
                .update();
    }

    private List<String> rows() {
        return database.sql(
                        "SELECT concat_ws(' ', day, query, outcome, count) AS line FROM unanswered_query ORDER BY query")
                .query((row, number) -> row.getString("line"))
                .list();
    }
}
