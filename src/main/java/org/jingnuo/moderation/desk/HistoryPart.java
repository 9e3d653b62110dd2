package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Step;
import org.jingnuo.moderation.parts.Times;

/** What happened to feedback so far, as its sender reads it. */
class HistoryPart extends Section {

    HistoryPart(Feedback feedback, Times times) {
        var list = new OrderedList();
        list.addClassName("desk-steps");
        feedback.steps().forEach(step -> list.add(new ListItem(entry(step, times))));
        add(new H2(getTranslation("desk.history")), list);
    }

    private Div entry(Step step, Times times) {
        var what = new Div(new Span(times.exact(step.at())), new Span(getTranslation("desk.step." + step.kind())));
        var reason = step.reason();
        if (reason != null) {
            what.add(new Span(getTranslation("desk.reason." + reason)));
        }
        if (!step.written().isEmpty()) {
            var words = new Div(step.written());
            words.addClassName("said");
            what.add(words);
        }
        return what;
    }
}
