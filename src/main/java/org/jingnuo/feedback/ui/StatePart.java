package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** Where feedback stands, and everything that happened to it, in plain words. */
class StatePart extends Section {

    private final transient DateTimeFormatter time;

    StatePart(Feedback feedback, ZoneId zone, Visit visit) {
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(visit.language().dates())
                .withZone(zone);
        var state = new Paragraph(
                getTranslation("feedback.state." + feedback.state().name()));
        state.addClassNames("state", feedback.state().word());
        var steps = new OrderedList();
        steps.addClassName("steps");
        feedback.steps().forEach(step -> steps.add(item(step, feedback.language())));
        add(state, new Paragraph(meaning(feedback)), steps);
    }

    /** What it means for its sender, who may or may not appeal. */
    private String meaning(Feedback feedback) {
        return feedback.state() == State.REJECTED && !feedback.canBeAppealed()
                ? getTranslation("feedback.state.REJECTED.final")
                : getTranslation("feedback.state." + feedback.state().name() + ".means");
    }

    private ListItem item(Step step, Language sender) {
        var item = new ListItem(
                new Span(time.format(step.at())),
                new Span(getTranslation("feedback.step." + step.kind().name())));
        if (step.reason() != null) {
            item.add(new Paragraph(
                    getTranslation("feedback.reason." + step.reason().name())));
        }
        if (!step.written().isEmpty()) {
            item.add(step.isSenders() ? new Words(step.written(), sender) : new Words(step.written()));
        }
        return item;
    }
}
