package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.site.Visit;

/** Which commitment it is about: the chosen one, others that may be meant, or none that the sender is sure of. */
class CommitmentQuestion extends Question {

    CommitmentQuestion(FormState state, List<Commitment> candidates, Visit visit) {
        super(Field.COMMITMENT, "");
        getElement().getChild(0).setText(getTranslation("feedback.commitment"));
        tell(state.mistakes());
        var choices = new Div();
        choices.addClassName("stack");
        candidates.forEach(it -> choices.add(new RadioChoice(
                Field.COMMITMENT,
                it.id(),
                it.title().in(visit.language()),
                it.id().equals(state.commitment()))));
        choices.add(new RadioChoice(
                Field.COMMITMENT,
                Field.UNSURE,
                getTranslation("feedback.commitment.unsure"),
                state.commitment().equals(Field.UNSURE)));
        var known = candidates.stream().anyMatch(it -> it.id().equals(state.commitment()));
        var about = state.typed().text(FormField.ABOUT);
        if (!about.isEmpty() && candidates.isEmpty()) {
            add(new Paragraph(getTranslation("feedback.commitment.nothing")));
        }
        answer(choices, choices.getElement());
        add(known && state.pressed() != Button.FIND ? folded(about) : search(about));
    }

    private Component folded(String about) {
        var folded = new Folded(getTranslation("feedback.commitment.other"), "more");
        folded.add(search(about));
        return folded;
    }

    private Component search(String about) {
        var input = new Input();
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", FormField.ABOUT)
                .setAttribute("value", about)
                .setAttribute("aria-label", getTranslation("feedback.commitment.about"))
                .setAttribute("placeholder", getTranslation("feedback.commitment.about"));
        var button = new NativeButton(getTranslation("feedback.commitment.find"));
        button.addClassName("button");
        button.addClassName("second");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", FormField.BUTTON)
                .setAttribute("value", Button.FIND.word());
        var row = new Div(input, button);
        row.addClassName("row");
        return row;
    }
}
