package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.HomePart;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.site.Visit;

/** What residents saw lately, on the home page. */
@org.springframework.stereotype.Component
class SeenLately implements HomePart {

    private static final int MOST = 3;

    private final PublishedFeedback published;
    private final Sentences sentences;

    SeenLately(PublishedFeedback published, Sentences sentences) {
        this.published = published;
        this.sentences = sentences;
    }

    @Override
    public Optional<Component> build(Visit visit) {
        var lately = published.recent().stream().limit(MOST).toList();
        return lately.isEmpty() ? Optional.empty() : Optional.of(section("feedback.lately", lately, sentences, visit));
    }

    /** Entries about any commitment, with the way to all of them. */
    static Section section(String title, List<PublishedEntry> entries, Sentences sentences, Visit visit) {
        var section = new Section();
        section.addClassName("residents");
        var list = new UnorderedList();
        entries.forEach(entry -> list.add(new EntryItem(entry, true, sentences, visit)));
        var all = new Anchor(visit.address("/" + FeedbackPaths.SEEN), section.getTranslation("feedback.seenAll.link"));
        all.addClassName("action");
        section.add(new H2(section.getTranslation(title)), list, all);
        return section;
    }
}
