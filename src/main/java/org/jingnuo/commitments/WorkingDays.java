package org.jingnuo.commitments;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.commitments.HolidayYear.Holiday;

/**
 * On which days people work, and when an answer is due that is promised in working days.
 *
 * @param zone of the city; decides when a day begins
 * @param years of which the days off are known; in others every Monday to Friday counts as worked
 * @param off days off, weekends among them
 * @param worked Saturdays and Sundays that are worked
 */
public record WorkingDays(ZoneId zone, Set<Integer> years, Set<LocalDate> off, Set<LocalDate> worked) {

    public WorkingDays {
        years = Set.copyOf(years);
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    static WorkingDays of(List<HolidayYear> years, ZoneId zone) {
        var holidays = years.stream().flatMap(year -> year.holidays().stream()).toList();
        return new WorkingDays(
                zone,
                years.stream().map(HolidayYear::year).collect(toUnmodifiableSet()),
                holidays.stream().flatMap(WorkingDays::daysOff).collect(toUnmodifiableSet()),
                holidays.stream().flatMap(holiday -> holiday.worked().stream()).collect(toUnmodifiableSet()));
    }

    /** Whether the days off of {@code year} are known; if not, only its weekends count as off. */
    public boolean knows(int year) {
        return years.contains(year);
    }

    /** Whether people work on {@code day}. */
    public boolean isWorkingDay(LocalDate day) {
        return worked.contains(day) || !isWeekend(day) && !off.contains(day);
    }

    /**
     * The end of the working day that comes {@code workingDays} after the day on which something was received.
     *
     * @param workingDays at least 1
     * @return the midnight in the city with which that day ends
     * @throws IllegalArgumentException if {@code workingDays} is below 1
     */
    public Instant due(Instant received, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("No answer is due in " + workingDays + " working days.");
        }
        return Stream.iterate(dayOf(received).plusDays(1), day -> day.plusDays(1))
                .filter(this::isWorkingDay)
                .skip(workingDays - 1)
                .map(last -> last.plusDays(1).atStartOfDay(zone).toInstant())
                .findFirst()
                .orElseThrow();
    }

    /**
     * How many working days began and ended since the day on which something was received: as many as {@code n} once
     * {@code due(received, n)} has come, and 0 before {@code due(received, 1)}.
     */
    public int waited(Instant received, Instant now) {
        var first = dayOf(received).plusDays(1);
        var today = dayOf(now);
        return today.isAfter(first)
                ? (int) first.datesUntil(today).filter(this::isWorkingDay).count()
                : 0;
    }

    private LocalDate dayOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private static Stream<LocalDate> daysOff(Holiday holiday) {
        return holiday.firstDay().datesUntil(holiday.lastDay().plusDays(1));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
