package org.jingnuo.commitments.content.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.HolidayEntry;
import org.jingnuo.commitments.content.HolidayEntry.WorkedDay;
import org.jingnuo.commitments.content.Value;
import org.jspecify.annotations.Nullable;

/** Days off are in order and of their notice's year; what is worked in return is a weekend day; no day stands twice. */
class DaysOffStandOnce implements Rule {

    @Override
    public void check(ContentFiles content) {
        var off = new TreeMap<LocalDate, LocalDate>();
        var worked = new HashSet<LocalDate>();
        for (var year : content.holidays()) {
            for (var holiday : year.holidays()) {
                checkRange(holiday, off);
                checkYear(holiday.where().get("from"), holiday.from(), year.year());
                checkYear(holiday.where().get("to"), holiday.to(), year.year());
            }
        }
        for (var year : content.holidays()) {
            for (var holiday : year.holidays()) {
                for (var day : holiday.worked()) {
                    checkWorked(day, off, worked);
                    checkYear(day.where(), day.day(), year.year());
                }
            }
        }
    }

    private static void checkRange(HolidayEntry holiday, NavigableMap<LocalDate, LocalDate> off) {
        var from = holiday.from();
        var to = holiday.to();
        if (from == null || to == null) {
            return;
        }
        if (to.isBefore(from)) {
            holiday.where().get("to").wrong(to + " is before " + from, "Write the first day off, then the last");
        } else if (!off.isEmpty() && !from.isAfter(off.lastEntry().getValue())) {
            holiday.where()
                    .get("from")
                    .wrong(
                            from + " does not come after " + off.lastEntry().getValue(),
                            "Put the days off in order, each once");
        } else {
            off.put(from, to);
        }
    }

    private static void checkWorked(WorkedDay worked, NavigableMap<LocalDate, LocalDate> off, Set<LocalDate> seen) {
        var day = worked.day();
        var holiday = off.floorEntry(day);
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            worked.where().wrong(day + " is neither a Saturday nor a Sunday", "Correct the date or take it out");
        } else if (holiday != null && !day.isAfter(holiday.getValue())) {
            worked.where().wrong(day + " is a day off too", "Correct one of the two");
        } else if (!seen.add(day)) {
            worked.where().wrong(day + " stands twice", "Keep one of the two");
        }
    }

    /** A notice also speaks of the last days of the year before: they are joined to New Year's Day, or worked for it. */
    private static void checkYear(Value where, @Nullable LocalDate day, int year) {
        if (day == null || year == 0) {
            return;
        }
        var isJustBefore = day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER;
        if (day.getYear() != year && !isJustBefore) {
            where.wrong(day + " is not of the year " + year, "Correct the date, or move it to its own year");
        }
    }
}
