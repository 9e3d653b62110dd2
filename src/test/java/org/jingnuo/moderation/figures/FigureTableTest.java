package org.jingnuo.moderation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jingnuo.RepositoryTest;
import org.jingnuo.feedback.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Numbers here are computed by hand from the six stories of {@link #six_stories}. */
@RepositoryTest
@Import(FigureTable.class)
class FigureTableTest {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final LocalDate EVER = LocalDate.parse("2100-01-01");

    @Autowired
    FigureTable table;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void six_stories() {
        sent("a", "2026-01-05T09:00").then("2026-01-05T11:00", "PUBLISHED");
        // on a Sunday, when in Greenwich it is Sunday as well; decided on Monday, when there it is still Sunday
        sent("b", "2026-01-04T23:30")
                .then("2026-01-05T03:30", "REJECTED", "OFF_TOPIC")
                .then("2026-01-06T12:00", "APPEALED")
                .then("2026-01-07T12:00", "PUBLISHED");
        sent("c", "2026-01-06T00:10")
                .then("2026-01-06T10:00", "ASKED")
                .then("2026-01-12T10:00", "ANSWERED")
                .then("2026-01-13T00:10", "REDACTED", "PERSONAL_DATA");
        sent("d", "2026-01-07T12:00").then("2026-01-07T13:00", "WITHDRAWN");
        sent("e", "2026-01-08T00:00")
                .then("2026-01-08T10:00", "REJECTED", "INSULT")
                .then("2026-01-09T10:00", "APPEALED")
                .then("2026-01-10T10:00", "REJECTED", "INSULT");
        sent("f", "2026-01-08T00:00")
                .then("2026-01-08T06:00", "MERGED")
                .then("2026-01-11T20:00", "REOPENED")
                .then("2026-01-11T23:59:59", "PUBLISHED");
    }

    @Test
    void everything_counts_in_the_week_in_which_it_happened() {
        var weeks = weeks();

        assertThat(weeks)
                .extracting(Figures::firstDay)
                .containsExactly(
                        LocalDate.parse("2026-01-12"), LocalDate.parse("2026-01-05"), LocalDate.parse("2025-12-29"));
        assertThat(weeks.get(0).numbers()).isEqualTo(Map.of(Figure.PUBLISHED_IN_PART, 1, Figure.FIRST_DECIDED, 1));
        assertThat(weeks.get(1).numbers())
                .isEqualTo(Map.ofEntries(
                        Map.entry(Figure.RECEIVED, 5),
                        Map.entry(Figure.PUBLISHED, 3),
                        Map.entry(Figure.REJECTED, 3),
                        Map.entry(Figure.MERGED, 1),
                        Map.entry(Figure.ASKED, 1),
                        Map.entry(Figure.WITHDRAWN, 1),
                        Map.entry(Figure.FIRST_DECIDED, 4),
                        Map.entry(Figure.APPEALED, 2),
                        Map.entry(Figure.APPEAL_GRANTED, 1),
                        Map.entry(Figure.APPEAL_REFUSED, 1)));
        assertThat(weeks.get(1).decided()).isEqualTo(7);
        assertThat(weeks.get(1).rejected()).isEqualTo(Map.of(Reason.OFF_TOPIC, 1, Reason.INSULT, 2));
        assertThat(weeks.get(2).numbers()).isEqualTo(Map.of(Figure.RECEIVED, 1));
    }

    /** First decided after 2, 4, 6 and 10 hours, and after 7 days. */
    @Test
    void waiting_is_counted_to_the_first_decision() {
        var weeks = weeks();

        assertThat(weeks.get(0).waited()).isEqualTo(new Wait(Duration.ofDays(7), Duration.ofDays(7)));
        assertThat(weeks.get(1).waited()).isEqualTo(new Wait(Duration.ofHours(5), Duration.ofMinutes(8 * 60 + 48)));
        assertThat(weeks.get(2).waited()).isNull();
    }

    @Test
    void a_quarter_is_summed_up_from_the_same() {
        var quarters = table.find(Period.QUARTER, EVER, CITY);

        assertThat(quarters).hasSize(1);
        assertThat(quarters.getFirst().firstDay()).isEqualTo("2026-01-01");
        assertThat(quarters.getFirst().of(Figure.RECEIVED)).isEqualTo(6);
        assertThat(quarters.getFirst().of(Figure.FIRST_DECIDED)).isEqualTo(5);
        assertThat(quarters.getFirst().waited())
                .isEqualTo(new Wait(Duration.ofHours(6), Duration.ofMinutes(104 * 60 + 48)));
    }

    @Test
    void days_that_are_not_over_can_be_left_out() {
        var until = table.find(Period.WEEK, LocalDate.parse("2026-01-07"), CITY);

        assertThat(until).hasSize(2);
        assertThat(until.getFirst().of(Figure.RECEIVED)).isEqualTo(2);
        assertThat(until.getFirst().of(Figure.PUBLISHED)).isEqualTo(1);
    }

    @Test
    void what_is_kept_stays_counted_when_retention_has_deleted_it() {
        var weeks = weeks();
        var quarters = table.find(Period.QUARTER, EVER, CITY);

        table.keep(LocalDate.parse("2026-01-14"), CITY);
        database.sql("DELETE FROM feedback").update();

        assertThat(weeks()).isEqualTo(weeks);
        assertThat(table.find(Period.QUARTER, EVER, CITY)).isEqualTo(quarters);
    }

    @Test
    void what_was_kept_and_what_has_happened_since_are_counted_once() {
        var before = weeks();

        var first = table.keep(LocalDate.parse("2026-01-08"), CITY);
        assertThat(weeks()).isEqualTo(before);
        var again = table.keep(LocalDate.parse("2026-01-08"), CITY);
        var later = table.keep(LocalDate.parse("2026-01-14"), CITY);

        assertThat(weeks()).isEqualTo(before);
        assertThat(first).isPositive();
        assertThat(again).isZero();
        assertThat(later).isPositive();
    }

    @Test
    void a_decision_that_was_taken_back_never_happened() {
        database.sql("DELETE FROM feedback").update();
        sent("g", "2026-01-19T09:00")
                .then("2026-01-19T10:00", "PUBLISHED")
                .then("2026-01-19T10:01", "TAKEN_BACK")
                .then("2026-01-19T12:00", "REJECTED", "INSULT")
                .then("2026-01-20T09:00", "APPEALED")
                // taken back after midnight
                .then("2026-01-20T23:59:30", "REJECTED", "INSULT")
                .then("2026-01-21T00:00:10", "TAKEN_BACK")
                .then("2026-01-21T09:00", "REDACTED", "PERSONAL_DATA");

        var week = weeks().getFirst();

        assertThat(week.numbers())
                .isEqualTo(Map.of(
                        Figure.RECEIVED, 1,
                        Figure.REJECTED, 1,
                        Figure.APPEALED, 1,
                        Figure.APPEAL_GRANTED, 1,
                        Figure.PUBLISHED_IN_PART, 1,
                        Figure.FIRST_DECIDED, 1));
        assertThat(week.rejected()).isEqualTo(Map.of(Reason.INSULT, 1));
        assertThat(week.waited()).isEqualTo(new Wait(Duration.ofHours(3), Duration.ofHours(3)));
    }

    @Test
    void without_feedback_there_is_nothing() {
        database.sql("DELETE FROM feedback").update();

        assertThat(weeks()).isEmpty();
        assertThat(table.keep(EVER, CITY)).isZero();
    }

    private List<Figures> weeks() {
        return table.find(Period.WEEK, EVER, CITY);
    }

    private Happened sent(String feedback, String at) {
        return Happened.sent(database, feedback, at);
    }
}
