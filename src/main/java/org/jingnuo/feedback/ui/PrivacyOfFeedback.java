package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import org.jingnuo.feedback.keep.KeepPeriods;
import org.jingnuo.site.PrivacyPart;
import org.jingnuo.site.Visit;

/** What is kept of feedback, for how long, why, and who sees it; the periods are those that the job keeps to. */
@org.springframework.stereotype.Component
class PrivacyOfFeedback implements PrivacyPart {

    private final KeepPeriods keep;

    PrivacyOfFeedback(KeepPeriods keep) {
        this.keep = keep;
    }

    @Override
    public Component build(Visit visit) {
        var section = new Section();
        section.add(
                new H2(section.getTranslation("feedback.privacy.title")),
                new Paragraph(section.getTranslation("feedback.privacy.intro")),
                new UnorderedList(
                        item(section, "feedback.privacy.published", keep.unpublished()),
                        item(section, "feedback.privacy.unpublished", keep.unpublished()),
                        item(section, "feedback.privacy.photos", keep.draftPhotos()),
                        item(section, "feedback.privacy.position"),
                        item(section, "feedback.privacy.contact", keep.contact()),
                        item(section, "feedback.privacy.code"),
                        item(section, "feedback.privacy.withdrawn", keep.withdrawn()),
                        item(section, "feedback.privacy.address"),
                        item(section, "feedback.privacy.phone")));
        return section;
    }

    private static ListItem item(Component at, String key) {
        return new ListItem(at.getTranslation(key));
    }

    private static ListItem item(Component at, String key, Duration period) {
        return new ListItem(at.getTranslation(key, words(at, period)));
    }

    /** Several whole days, or else hours. */
    private static String words(Component at, Duration period) {
        var days = period.toDays() > 1 && period.equals(Duration.ofDays(period.toDays()));
        return days
                ? at.getTranslation("feedback.privacy.days", String.valueOf(period.toDays()))
                : at.getTranslation("feedback.privacy.hours", String.valueOf(period.toHours()));
    }
}
