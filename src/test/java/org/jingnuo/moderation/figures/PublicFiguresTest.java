package org.jingnuo.moderation.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.EmptyTables;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.feedback.EmptyFeedback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@ExtendWith(EmptyFeedback.class)
class PublicFiguresTest {

    @LocalServerPort
    int port;

    @Autowired
    PublicFigures figures;

    @Autowired
    FigureTable table;

    @Autowired
    FigureKeeping keeping;

    @Autowired
    Catalogue catalogue;

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void nothing_happened() {
        EmptyTables.empty(database, "feedback, moderation_figure");
        figures.refresh();
    }

    @Test
    void without_feedback_the_page_says_up_to_which_day_there_was_none() {
        assertThat(page("/figures"))
                .containsPattern("到 \\d+年\\d+月\\d+日 结束时，还没有收到过反馈。之后每天收到的，第二天才计入。")
                .doesNotContain("条反馈。");
        assertThat(page("/en/figures")).containsPattern("No feedback had come in by the end of \\d+ \\w+ \\d+\\.");
    }

    @Test
    void the_page_tells_each_number_with_what_it_is_a_part_of() {
        something_happened();

        figures.refresh();

        assertThat(page("/figures"))
                .containsSubsequence(
                        "2026 年第 1 季度",
                        "收到 3 条反馈",
                        "作出 2 个决定",
                        "全部公开：1",
                        "没有公开：1",
                        "与承诺无关：1",
                        "首次有决定的有 2 条",
                        "不超过 1.5 天");
        assertThat(page("/en/figures"))
                .contains("Quarter 1 of 2026", "Feedback received: 3", "no longer than 1.5 days");
    }

    @Test
    void the_page_stays_as_it_was_until_the_figures_change() {
        var before = page("/figures");
        something_happened();

        assertThat(page("/figures")).isEqualTo(before);
        keeping.run();

        assertThat(page("/figures")).isNotEqualTo(before);
    }

    @Test
    void the_daily_job_keeps_what_happened_and_does_so_once() {
        something_happened();

        keeping.run();
        var kept = rows();
        keeping.run();

        assertThat(kept).isPositive();
        assertThat(rows()).isEqualTo(kept);
    }

    @Test
    void only_whole_days_count_and_only_a_change_is_told() {
        something_happened();
        var events = new ArrayList<Object>();
        var evening = new PublicFigures(table, days("2026-01-09T23:30:00+08:00"), events::add);

        evening.refresh();
        evening.refresh();

        assertThat(events).hasSize(1);
        var held = evening.now().orElseThrow();
        assertThat(held.lastDay()).isEqualTo(LocalDate.parse("2026-01-08"));
        assertThat(held.quarters()).extracting(it -> it.of(Figure.RECEIVED)).isEqualTo(List.of(2));
    }

    @Test
    void a_day_is_over_a_little_after_midnight() {
        assertThat(days("2026-01-10T00:05:00+08:00").firstOpen()).isEqualTo("2026-01-09");
        assertThat(days("2026-01-10T00:10:00+08:00").firstOpen()).isEqualTo("2026-01-10");
    }

    private void something_happened() {
        Happened.sent(database, "a", "2026-01-05T09:00").then("2026-01-06T09:00", "PUBLISHED");
        Happened.sent(database, "b", "2026-01-05T09:00").then("2026-01-07T09:00", "REJECTED", "OFF_TOPIC");
        Happened.sent(database, "c", "2026-01-09T10:00");
    }

    private CityDays days(String now) {
        return new CityDays(catalogue, Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }

    private int rows() {
        return database.sql("SELECT count(*) FROM moderation_figure")
                .query(Integer.class)
                .single();
    }

    private String page(String path) {
        return new Portal(port).get(path).html().select("main").text();
    }
}
