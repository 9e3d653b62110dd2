package org.jingnuo.commitments.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** Days off that follow one another, in a {@link HolidayYearEntry}. */
public record HolidayEntry(
        Value where,
        Bilingual name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<WorkedDay> worked) {

    /** A day on which people work in return. */
    public record WorkedDay(Value where, LocalDate day) {}

    static HolidayEntry read(Value item) {
        item.withKeys("name", "from", "to", "worked");
        return new HolidayEntry(
                item,
                item.get("name").bilingual(),
                item.get("from").date(),
                item.get("to").date(),
                item.get("worked").items().stream()
                        .flatMap(day -> Optional.ofNullable(day.date()).map(date -> new WorkedDay(day, date)).stream())
                        .toList());
    }
}
