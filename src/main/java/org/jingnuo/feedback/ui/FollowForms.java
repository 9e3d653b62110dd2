package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.Observation;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.Typed;

/** What the sender may do now, each in a form of its own; withdrawing always comes last and asks once more. */
final class FollowForms {

    private final Feedback feedback;
    private final Typed typed;
    private final Optional<String> counted;
    private final String address;
    private final Component at;

    private FollowForms(Feedback feedback, Typed typed, Optional<String> counted, String address, Component at) {
        this.feedback = feedback;
        this.typed = typed;
        this.counted = counted;
        this.address = address;
        this.at = at;
    }

    /**
     * Those that fit where it stands.
     *
     * @param typed what was posted in vain; may be empty
     * @param counted unit of what can be counted; empty where there is nothing to count
     * @param address of the page, language prefix included
     * @param at gives the language
     */
    static List<Component> of(Feedback feedback, Typed typed, Optional<String> counted, String address, Component at) {
        return new FollowForms(feedback, typed, counted, address, at).forms();
    }

    private List<Component> forms() {
        var forms = new ArrayList<Component>();
        if (feedback.state() == State.ASKED) {
            forms.add(answer());
        }
        if (feedback.canBeAppealed()) {
            forms.add(folded(Action.APPEAL, words(typedFor(Action.APPEAL, ""), "feedback.appeal.why")));
        }
        if (feedback.canBeCorrected()) {
            forms.add(folded(Action.CORRECT, correction()));
        }
        forms.add(folded(Action.WITHDRAW, new Paragraph(text("feedback.withdraw.why"))));
        return forms;
    }

    /** Open, under the question. */
    private Component answer() {
        var question = new Words(feedback.lastStep().words());
        var form = form(Action.ANSWER, words(typedFor(Action.ANSWER, ""), "feedback.answer.label"));
        form.addComponentAsFirst(question);
        form.addComponentAsFirst(new Paragraph(text("feedback.step." + Step.Kind.ASKED.name())));
        return form;
    }

    private Component folded(Action action, Component... parts) {
        var folded = new Folded(text("feedback.action." + action.name()), "more");
        folded.add(form(action, parts));
        return isTyped(action) ? folded.opened() : folded;
    }

    private PostForm form(Action action, Component... parts) {
        var form = new PostForm(address);
        form.addClassName("feedback-form");
        form.add(parts);
        var button = new NativeButton(text("feedback.do." + action.name()));
        button.addClassName("button");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", FollowField.ACTION)
                .setAttribute("value", action.word());
        form.add(button);
        return form;
    }

    private Component words(String text, String label) {
        var holder = new Div(new Paragraph(text(label)), new TextArea(FollowField.WORDS, text, text(label)));
        holder.addClassName("form-question");
        return holder;
    }

    private Component correction() {
        var choices = new Div();
        choices.addClassName("choices");
        for (var observation : Observation.values()) {
            choices.add(new RadioChoice(
                    FollowField.SEEN,
                    observation.word(),
                    text("feedback.seen." + observation.name()),
                    observation == feedback.account().seen().observation()));
        }
        var correction = new Div(new Paragraph(text("feedback.correct.why")), choices);
        counted.ifPresent(unit -> correction.add(count(unit)));
        correction.add(words(typedFor(Action.CORRECT, feedback.account().words()), "feedback.words"));
        return correction;
    }

    private Component count(String unit) {
        var label = at.getTranslation("feedback.counted", unit);
        var counted = feedback.account().seen().counted();
        var input = new Input();
        input.addClassName("field");
        input.getElement()
                .setAttribute("name", FollowField.COUNTED)
                .setAttribute("inputmode", "numeric")
                .setAttribute("aria-label", label)
                .setAttribute("value", counted == null ? "" : counted.toString());
        var holder = new Div(new Paragraph(label), input);
        holder.addClassName("form-question");
        return holder;
    }

    private boolean isTyped(Action action) {
        return typed.text(FollowField.ACTION).equals(action.word());
    }

    private String typedFor(Action action, String before) {
        return isTyped(action) ? typed.text(FollowField.WORDS) : before;
    }

    private String text(String key) {
        return at.getTranslation(key);
    }
}
