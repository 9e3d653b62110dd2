package org.jingnuo.commitments;

import java.time.LocalDate;
import java.util.List;
import org.jingnuo.site.Bilingual;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;

/**
 * The days off of one year and the weekend days worked for them, as the State Council's General Office announced them.
 *
 * @param year in the notice's title; its days off may begin in the December before
 * @param holidays in the order of their days
 */
public record HolidayYear(
        @Id int year,
        @Version int version,

        @Embedded.Empty(prefix = "notice_") Notice notice,

        @MappedCollection(idColumn = "holiday_year", keyColumn = "position")
        List<Holiday> holidays) {

    /**
     * Where it was announced.
     *
     * @param number of the document, e.g. 国办发明电〔2025〕7号
     * @param address on gov.cn
     */
    public record Notice(String title, String number, String address) {}

    /**
     * Days off that follow one another.
     *
     * @param worked Saturdays and Sundays on which people work in return
     */
    public record Holiday(
            @Embedded.Empty(prefix = "name_") Bilingual name,
            LocalDate firstDay,
            LocalDate lastDay,
            List<LocalDate> worked) {
        public Holiday {
            worked = List.copyOf(worked);
        }
    }

    public HolidayYear {
        holidays = List.copyOf(holidays);
    }

    HolidayYear withVersion(int version) {
        return new HolidayYear(year, version, notice, holidays);
    }
}
