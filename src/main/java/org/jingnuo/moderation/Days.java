package org.jingnuo.moderation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.site.Language;

/** Writes days as the pages do. */
public final class Days {

    private Days() {}

    /** Without an abbreviation. */
    public static String in(Language language, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.dates())
                .format(day);
    }
}
