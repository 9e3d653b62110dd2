package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import java.time.Duration;

/** How a period is told: several whole days, or else hours. */
final class PeriodWords {

    private PeriodWords() {}

    /** @param at gives the language */
    static String of(Component at, Duration period) {
        var days = period.toDays() > 1 && period.equals(Duration.ofDays(period.toDays()));
        return days
                ? at.getTranslation("feedback.privacy.days", String.valueOf(period.toDays()))
                : at.getTranslation("feedback.privacy.hours", String.valueOf(period.toHours()));
    }
}
