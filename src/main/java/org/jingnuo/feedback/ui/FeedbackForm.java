package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Countables;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;

/**
 * The questions. A plain form, which works without scripts; {@code frontend/scripts/feedback} keeps a draft of it on the
 * phone. Files come last: a server that cannot take one has read everything else.
 */
@Tag("form")
class FeedbackForm extends HtmlContainer {

    private final transient FormState state;

    /** @param candidates that may be meant, the chosen one first */
    FeedbackForm(FormState state, List<Commitment> candidates, List<PlaceChoice.Group> places, Visit visit) {
        this.state = state;
        addClassName("feedback-form");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("enctype", "multipart/form-data")
                .setAttribute("action", visit.address("/" + FeedbackPaths.NEW))
                .setAttribute("novalidate", true)
                .setAttribute("data-asked", getTranslation("feedback.commitment.asked"));
        Needs.scriptAtOnce(this, Scripts.address("feedback.js"));
        if (!state.mistakes().isEmpty() || !state.refused().isEmpty()) {
            add(new MistakeSummary(state));
        }
        HiddenFields.of(state, this::add);
        add(enter(), new CommitmentQuestion(state, candidates, visit), seen());
        candidates.stream()
                .findFirst()
                .filter(it -> it.id().equals(state.commitment()))
                .flatMap(Countables::of)
                .ifPresent(target -> add(counted(target.unit().in(visit.language()))));
        add(new PlaceQuestion(state, places, visit), words(), contact(), new PhotoQuestion(state), preview());
    }

    /** What the Enter key presses, which is the first button of a form; it has no word, and nobody sees or reaches it. */
    private Component enter() {
        var button = new NativeButton();
        button.addClassName("trap");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-hidden", "true");
        return button;
    }

    private Component seen() {
        var question = new Question(Field.SEEN, getTranslation("feedback.seen"));
        question.tell(state.mistakes());
        var choices = new SeenChoices(state.typed().text(Field.SEEN));
        question.answer(choices, choices.getElement());
        return question;
    }

    private Component counted(String unit) {
        var question = new Question(Field.COUNTED, getTranslation("feedback.counted", unit));
        question.explain(getTranslation("feedback.counted.why"));
        question.tell(state.mistakes());
        var input = entry(Field.COUNTED, "text");
        input.getElement().setAttribute("inputmode", "numeric");
        question.answer(input, input.getElement());
        return question;
    }

    private Component words() {
        var question = new Question(Field.WORDS, getTranslation("feedback.words"));
        question.explain(getTranslation("feedback.words.why", String.valueOf(Account.LONGEST)));
        question.tell(state.mistakes());
        var area = new TextArea(Field.WORDS, state.typed().text(Field.WORDS), getTranslation("feedback.words"));
        question.answer(area, area.getElement());
        return question;
    }

    private Component contact() {
        var question = new Question(Field.CONTACT, getTranslation("feedback.contact"));
        question.explain(getTranslation("feedback.contact.why"));
        question.tell(state.mistakes());
        var input = entry(Field.CONTACT, "text");
        input.getElement().setAttribute("autocomplete", "off").setAttribute("inputmode", "email");
        question.answer(input, input.getElement());
        var wanted = !state.typed().text(Field.CONTACT).isEmpty();
        var folded = new Folded(getTranslation("feedback.contact.open"), "more");
        folded.add(question);
        return wanted ? folded.opened() : folded;
    }

    private Input entry(String field, String type) {
        var input = new Input();
        input.setType(type);
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", field)
                .setAttribute("aria-labelledby", field + "-asked")
                .setAttribute("value", state.typed().text(field));
        return input;
    }

    private Component preview() {
        var lead = new Paragraph(getTranslation("feedback.preview.lead"));
        lead.addClassName("explained");
        var button = new NativeButton(getTranslation("feedback.preview.show"));
        button.addClassName("button");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", FormField.BUTTON)
                .setAttribute("value", Button.PREVIEW.word());
        var end = new Div(button, lead, new FormProgress());
        end.addClassName("end");
        return end;
    }
}
