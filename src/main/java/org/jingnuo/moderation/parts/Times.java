package org.jingnuo.moderation.parts;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.site.Language;

/** Writes instants as the desk reads them: day and minute, in the city's time. */
public class Times {

    private final DateTimeFormatter format;

    /** @param zone of the city */
    public Times(Language language, ZoneId zone) {
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.dates())
                .withZone(zone);
    }

    /** The day and the minute. */
    public String exact(Instant instant) {
        return format.format(instant);
    }
}
