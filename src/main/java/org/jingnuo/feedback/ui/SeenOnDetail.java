package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.DetailPart;
import org.jingnuo.feedback.Countables;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.PublishedEntry;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.feedback.SeenSoFar;
import org.jingnuo.feedback.Tally;
import org.jingnuo.site.Visit;

/** What residents saw of a commitment, in numbers and in their words, beside the official record and never part of it. */
@org.springframework.stereotype.Component
class SeenOnDetail implements DetailPart {

    private final PublishedFeedback published;
    private final Sentences sentences;

    SeenOnDetail(PublishedFeedback published, Sentences sentences) {
        this.published = published;
        this.sentences = sentences;
    }

    @Override
    public Optional<Component> build(CommitmentPages.Detail detail, Visit visit) {
        var commitment = detail.commitment();
        var section = new Section();
        section.setId("residents");
        section.addClassName("residents");
        section.add(new H2(section.getTranslation("feedback.residents")));
        published
                .of(commitment.id())
                .ifPresentOrElse(
                        seen -> show(seen, commitment, section, visit),
                        () -> section.add(new Paragraph(section.getTranslation("feedback.residents.none"))));
        var say =
                new Anchor(visit.address(FeedbackPaths.write(commitment.id())), section.getTranslation("feedback.say"));
        say.addClassName("button");
        section.add(say);
        return Optional.of(section);
    }

    private void show(SeenSoFar seen, Commitment commitment, Section section, Visit visit) {
        var tally = new Paragraph(sentences.tally(seen.tally(), section));
        tally.addClassName("tally");
        section.add(tally, new Paragraph(lastSeen(seen.tally(), section, visit)));
        Countables.of(commitment)
                .filter(target -> seen.tally().sites() > 0)
                .ifPresent(target -> section.add(new Paragraph(section.getTranslation(
                        "feedback.sites",
                        String.valueOf(seen.tally().sites()),
                        target.value().toPlainString(),
                        target.unit().in(visit.language())))));
        var list = new UnorderedList();
        seen.latest().stream()
                .filter(PublishedEntry::saysMore)
                .forEach(entry -> list.add(new EntryItem(entry, false, sentences, visit)));
        section.add(list);
        if (seen.tally().total() > seen.latest().size()) {
            var all = new Anchor(
                    visit.address(FeedbackPaths.seen(commitment.id())),
                    section.getTranslation(
                            "feedback.all", String.valueOf(seen.tally().total())));
            all.addClassName("action");
            section.add(all);
        }
    }

    private static String lastSeen(Tally tally, Component at, Visit visit) {
        return at.getTranslation(
                "feedback.lastSeen",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(visit.language().dates())
                        .format(tally.lastSeen()));
    }
}
