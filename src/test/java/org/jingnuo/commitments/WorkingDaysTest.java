package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By the notices for 2023 to 2026, in the city's time. */
class WorkingDaysTest {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final WorkingDays DAYS = WorkingDays.of(Contents.REAL.holidays(), CITY);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2022-12-31, false, Saturday of the holiday that the notice for 2023 begins with
            2023-01-02, false, Monday after New Year
            2023-01-28, true,  Saturday worked for Spring Festival
            2023-04-05, false, Qingming on a Wednesday
            2023-04-23, true,  Sunday worked for Labour Day
            2023-10-06, false, the last day off of National Day
            2023-10-07, true,  Saturday worked for National Day
            2024-02-09, true,  New Year's Eve was no day off in 2024
            2024-02-18, true,  Sunday worked for Spring Festival
            2024-06-08, false, Saturday joined to Dragon Boat Festival
            2024-06-10, false, Dragon Boat Festival
            2025-01-28, false, New Year's Eve in 2025
            2025-09-28, true,  Sunday worked for National Day
            2025-10-08, false, Mid-Autumn Festival joined to National Day
            2026-01-04, true,  Sunday worked for New Year
            2026-02-14, true,  Saturday worked for Spring Festival
            2026-02-23, false, the last day off of Spring Festival
            2026-09-20, true,  Sunday worked for National Day
            2026-09-28, true,  Monday between Mid-Autumn Festival and National Day
            2026-10-10, true,  Saturday worked for National Day
            2026-10-11, false, Sunday
            2026-11-27, true,  Friday like any other
            2027-01-01, true,  Friday of a year that is not known
            2027-01-02, false, Saturday of a year that is not known
            """)
    void people_work_when_the_notices_say_so(LocalDate day, boolean works, String why) {
        assertThat(DAYS.isWorkingDay(day)).as(why).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-25T09:00,    1, 2026-11-27, Wednesday: the end of Thursday
            2026-11-25T00:00,    1, 2026-11-27, the first moment of that Wednesday
            2026-11-25T23:59:59, 1, 2026-11-27, the last moment of that Wednesday
            2026-11-27T19:30,    1, 2026-12-01, Friday evening: the end of Monday
            2026-11-28T10:00,    1, 2026-12-01, Saturday: the end of Monday
            2026-11-29T10:00,    1, 2026-12-01, Sunday: the end of Monday
            2026-11-27T19:30,    3, 2026-12-03, Friday evening: the end of Wednesday
            2026-09-19T10:00,    1, 2026-09-21, Saturday before a worked Sunday
            2026-09-30T18:00,    1, 2026-10-09, the eve of National Day
            2026-09-30T18:00,    3, 2026-10-11, the eve of National Day: the end of the worked Saturday
            2026-10-09T18:00,    1, 2026-10-11, Friday before a worked Saturday
            2026-10-10T18:00,    1, 2026-10-13, the worked Saturday itself
            2023-09-28T12:00,    1, 2023-10-08, eve of eight days off: the end of the worked Saturday
            2023-09-28T12:00,    2, 2023-10-09, and the end of the worked Sunday
            2024-09-30T12:00,    5, 2024-10-13, National Day with a worked Saturday
            2025-09-27T12:00,    1, 2025-09-29, Saturday before a worked Sunday
            2025-09-30T12:00,    3, 2025-10-12, National Day with Mid-Autumn Festival
            2026-02-13T17:00,    1, 2026-02-15, Friday before a worked Saturday
            2026-02-14T17:00,    1, 2026-02-25, the eve of nine days off
            """)
    void an_answer_is_due_when_the_working_day_ends(
            LocalDateTime received, int workingDays, LocalDate endsAsThisBegins, String why) {
        assertThat(DAYS.due(inCity(received), workingDays)).as(why).isEqualTo(inCity(endsAsThisBegins.atStartOfDay()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-27T19:30, 2026-11-27T19:30,    0
            2026-11-27T19:30, 2026-11-30T23:59:59, 0
            2026-11-27T19:30, 2026-12-01T00:00,    1
            2026-11-27T19:30, 2026-12-03T12:00,    3
            2026-09-30T18:00, 2026-10-08T12:00,    0
            2026-09-30T18:00, 2026-10-12T08:00,    3
            2026-11-27T19:30, 2026-11-20T08:00,    0
            """)
    void whole_working_days_are_counted_as_waited(LocalDateTime received, LocalDateTime now, int waited) {
        assertThat(DAYS.waited(inCity(received), inCity(now))).isEqualTo(waited);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void as_many_are_waited_as_were_promised_from_the_moment_it_is_due(int workingDays) {
        var years = IntStream.range(0, 4 * 365)
                .mapToObj(day -> inCity(LocalDateTime.parse("2023-01-01T15:00")).plus(Duration.ofDays(day)));

        assertThat(years).allSatisfy(received -> {
            var due = DAYS.due(received, workingDays);
            assertThat(DAYS.waited(received, due.minusMillis(1))).isLessThan(workingDays);
            assertThat(DAYS.waited(received, due)).isEqualTo(workingDays);
        });
    }

    @Test
    void a_day_is_that_of_the_city() {
        assertThat(DAYS.due(Instant.parse("2026-11-26T16:30:00Z"), 1))
                .as("received on Friday at half past midnight")
                .isEqualTo(Instant.parse("2026-11-30T16:00:00Z"));
    }

    @Test
    void the_years_of_the_notices_are_known_and_no_others() {
        assertThat(IntStream.rangeClosed(2020, 2030).filter(DAYS::knows)).containsExactly(2023, 2024, 2025, 2026);
    }

    @Test
    void without_notices_weekends_are_off_and_nothing_else() {
        var weekends = WorkingDays.of(List.of(), CITY);

        assertThat(weekends.knows(2026)).isFalse();
        assertThat(weekends.isWorkingDay(LocalDate.parse("2026-10-01"))).isTrue();
        assertThat(weekends.isWorkingDay(LocalDate.parse("2026-10-10"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2023, 27, 7", "2024, 28, 8", "2025, 28, 5", "2026, 33, 6"})
    void each_year_has_as_many_days_off_and_worked_as_its_notice_says(int year, int off, int worked) {
        var days = WorkingDays.of(
                Contents.REAL.holidays().stream()
                        .filter(it -> it.year() == year)
                        .toList(),
                CITY);

        assertThat(days.off()).hasSize(off);
        assertThat(days.worked()).hasSize(worked);
    }

    @Test
    void no_answer_is_due_at_once() {
        assertThatThrownBy(() -> DAYS.due(Instant.EPOCH, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Instant inCity(LocalDateTime time) {
        return time.atZone(CITY).toInstant();
    }
}
