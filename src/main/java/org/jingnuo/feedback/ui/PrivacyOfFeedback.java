package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import org.jingnuo.feedback.identity.SenderIdentity;
import org.jingnuo.feedback.identity.SignIn;
import org.jingnuo.feedback.keep.KeepPeriods;
import org.jingnuo.site.PrivacyPart;
import org.jingnuo.site.Visit;

/** What is kept of feedback, for how long, why, and who sees it; the periods are those that the job keeps to. */
@org.springframework.stereotype.Component
class PrivacyOfFeedback implements PrivacyPart {

    private final KeepPeriods keep;
    private final SenderIdentity identity;

    PrivacyOfFeedback(KeepPeriods keep, SenderIdentity identity) {
        this.keep = keep;
        this.identity = identity;
    }

    @Override
    public Component build(Visit visit) {
        var section = new Section();
        var list = new UnorderedList(
                item(section, "feedback.privacy.published", keep.unpublished()),
                item(section, "feedback.privacy.unpublished", keep.unpublished()),
                item(section, "feedback.privacy.photos", keep.draftPhotos()),
                item(section, "feedback.privacy.position"),
                item(section, "feedback.privacy.contact", keep.contact()),
                item(section, "feedback.privacy.code"),
                item(section, "feedback.privacy.withdrawn", keep.withdrawn()),
                item(section, "feedback.privacy.address"),
                item(section, "feedback.privacy.phone"));
        identity.required().ifPresent(signIn -> list.addComponentAsFirst(signedIn(section, signIn, visit)));
        var intro = identity.required().isPresent() ? "feedback.privacy.introSignedIn" : "feedback.privacy.intro";
        section.add(
                new H2(section.getTranslation("feedback.privacy.title")),
                new Paragraph(section.getTranslation(intro)),
                list);
        return section;
    }

    private ListItem signedIn(Component at, SignIn signIn, Visit visit) {
        return new ListItem(at.getTranslation(
                "feedback.privacy.identity",
                signIn.name().in(visit.language()),
                PeriodWords.of(at, signIn.keep()),
                PeriodWords.of(at, keep.unpublished()),
                PeriodWords.of(at, keep.withdrawn())));
    }

    private static ListItem item(Component at, String key) {
        return new ListItem(at.getTranslation(key));
    }

    private static ListItem item(Component at, String key, Duration period) {
        return new ListItem(at.getTranslation(key, PeriodWords.of(at, period)));
    }
}
