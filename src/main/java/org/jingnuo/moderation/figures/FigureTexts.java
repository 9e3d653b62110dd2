package org.jingnuo.moderation.figures;

import com.vaadin.flow.component.Component;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Reason;
import org.jingnuo.site.Language;

/** Words for figures, in the language of the component that shows them. */
class FigureTexts {

    private static final double HOURS_OF_DAY = 24;

    private final Component shownIn;
    private final Language language;

    FigureTexts(Component shownIn, Language language) {
        this.shownIn = shownIn;
        this.language = language;
    }

    /** Which week or quarter it is that begins on a day. */
    String period(Period period, LocalDate firstDay) {
        return switch (period) {
            case WEEK ->
                shownIn.getTranslation(
                        "figures.week",
                        String.valueOf(firstDay.get(IsoFields.WEEK_BASED_YEAR)),
                        String.valueOf(firstDay.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                        day(firstDay));
            case QUARTER ->
                shownIn.getTranslation(
                        "figures.quarter",
                        String.valueOf(firstDay.getYear()),
                        String.valueOf(firstDay.get(IsoFields.QUARTER_OF_YEAR)));
        };
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language.dates())
                .format(day);
    }

    String of(Figure figure) {
        return shownIn.getTranslation("figures.of." + figure);
    }

    /** Each reason with its number, most frequent first. */
    List<String> reasons(Map<Reason, Integer> rejected) {
        return rejected.entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(it -> share(shownIn.getTranslation("figures.reason." + it.getKey()), it.getValue()))
                .toList();
    }

    /** How many, of what. */
    String share(Figures figures, Figure figure) {
        return share(of(figure), figures.of(figure));
    }

    private String share(String what, int number) {
        return shownIn.getTranslation("figures.share", what, String.valueOf(number));
    }

    /** With one decimal. */
    String hours(Duration duration) {
        return number(Wait.hours(duration));
    }

    /** With one decimal. */
    String days(Duration duration) {
        return number(Wait.hours(duration) / HOURS_OF_DAY);
    }

    private String number(double number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
