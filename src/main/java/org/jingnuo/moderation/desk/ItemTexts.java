package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.moderation.people.Colleagues;
import org.jingnuo.site.Language;

/** What the list says of one feedback, in the language of the page. */
class ItemTexts {

    private final Component page;
    private final Language language;
    private final Catalogue catalogue;
    private final WaitingTimes times;
    private final Colleagues colleagues;

    ItemTexts(Component page, Language language, Catalogue catalogue, WaitingTimes times, Colleagues colleagues) {
        this.page = page;
        this.language = language;
        this.catalogue = catalogue;
        this.times = times;
        this.colleagues = colleagues;
    }

    /** All of a line: side by side where there is room, else one below the other. */
    Component row(Queue.Item item, Wanted wanted) {
        var row = new Div(age(item.since()), summary(item, wanted), marks(item));
        row.addClassName("desk-item");
        return row;
    }

    /** How long it has waited; what is overdue is said in words, too. */
    Component age(Instant since) {
        var text = new Span(age(times.waited(since)));
        if (times.isOverdue(since)) {
            text.add(" · " + text("desk.overdue"));
            text.addClassName("overdue");
        }
        return text;
    }

    private String age(Duration waited) {
        if (waited.toDays() > 0) {
            return text("desk.days", waited.toDays());
        }
        return waited.toHours() > 0 ? text("desk.hours", waited.toHours()) : text("desk.minutes", waited.toMinutes());
    }

    /** What it is about and what was seen: the first leads to it. */
    private Component summary(Queue.Item item, Wanted wanted) {
        var link = new Anchor(wanted.address(item.id()), title(item));
        var seen = new Span(text("feedback.seen." + item.observation()));
        seen.addClassName("seen");
        var words = new Span(item.words());
        words.addClassName("excerpt");
        return new Div(link, new Div(seen, words));
    }

    private String title(Queue.Item item) {
        return Optional.ofNullable(item.commitment())
                .map(id -> catalogue
                        .now()
                        .findCommitment(id)
                        .map(it -> it.title().in(language))
                        .orElse(id))
                .orElseGet(() -> text("desk.unsure"));
    }

    private Component marks(Queue.Item item) {
        var marks = new Div();
        marks.addClassName("marks");
        mark(marks, item.appealed(), text("desk.mark.appeal"));
        mark(marks, item.escalated(), text("desk.mark.secondLook"));
        mark(marks, item.doubtful(), text("desk.mark.doubtful"));
        mark(marks, item.photos() > 0, text("desk.mark.photos", item.photos()));
        var takenBy = item.takenBy();
        mark(marks, takenBy != null, text("desk.mark.taken", colleagues.called(String.valueOf(takenBy))));
        return marks;
    }

    private static void mark(Div marks, boolean there, String text) {
        if (there) {
            var mark = new Span(text);
            mark.addClassName("mark");
            marks.add(mark);
        }
    }

    private String text(String key, Object... arguments) {
        return page.getTranslation(key, arguments);
    }
}
