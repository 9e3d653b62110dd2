package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingnuo.site.Language;

/** A day that has come, with a calendar in the language of the page. */
public class DayField extends DatePicker {

    /** @param today in the city; the last day that can be chosen */
    public DayField(String label, LocalDate today) {
        super(label);
        setMax(today);
        setWidthFull();
        var language = Language.of(getLocale());
        var locale = language.dates();
        setLocale(locale);
        setHelperText(getTranslation("desk.dayExample", written(today, locale), today.toString()));
        setI18n(readable(language)
                .setMonthNames(names(Month.values(), it -> it.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(sundayFirst(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(sundayFirst(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("desk.today"))
                .setCancel(getTranslation("desk.cancel"))
                .setBadInputErrorMessage(getTranslation("desk.dayUnreadable"))
                .setMaxErrorMessage(getTranslation("desk.dayToCome")));
    }

    /** The first is how a day is shown, too; a year of two digits is read as well. */
    private static DatePickerI18n readable(Language language) {
        var i18n = new DatePickerI18n();
        return switch (language) {
            case ZH -> i18n.setDateFormats("yyyy/M/d", "yyyy-M-d", "yyyy年M月d日");
            case EN -> i18n.setDateFormats("dd/MM/yyyy", "d MMMM yyyy", "yyyy-M-d", "yyyy/M/d");
        };
    }

    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Stream.of(values).map(name).toList();
    }

    private static List<String> sundayFirst(TextStyle style, Locale locale) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
