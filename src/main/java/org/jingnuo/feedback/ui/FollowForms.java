package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.FollowField;
import org.jingnuo.feedback.FollowField.Action;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.Typed;

/** What the sender may do now, each in a form of its own; withdrawing always comes last and asks once more. */
final class FollowForms {

    private final Feedback feedback;
    private final Typed typed;
    private final Component correction;
    private final String address;
    private final Component at;

    private FollowForms(Feedback feedback, Typed typed, Component correction, String address, Component at) {
        this.feedback = feedback;
        this.typed = typed;
        this.correction = correction;
        this.address = address;
        this.at = at;
    }

    /**
     * Those that fit where it stands.
     *
     * @param typed what was posted in vain; may be empty
     * @param correction what asks what is said otherwise
     * @param address of the page, language prefix included
     * @param at gives the language
     */
    static List<Component> of(Feedback feedback, Typed typed, Component correction, String address, Component at) {
        return new FollowForms(feedback, typed, correction, address, at).forms();
    }

    private List<Component> forms() {
        var forms = new ArrayList<Component>();
        if (feedback.state() == State.ASKED) {
            forms.add(answer());
        }
        if (feedback.canBeAppealed()) {
            forms.add(folded(Action.APPEAL, words(Action.APPEAL, "feedback.appeal.why")));
        }
        if (feedback.canBeCorrected()) {
            forms.add(folded(Action.CORRECT, correction));
        }
        forms.add(folded(Action.WITHDRAW, new Paragraph(text("feedback.withdraw.why"))));
        return forms;
    }

    /** Open, under the question. */
    private Component answer() {
        var question = new Words(feedback.lastStep().words());
        var form = form(Action.ANSWER, words(Action.ANSWER, "feedback.answer.label"));
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

    private Component words(Action action, String label) {
        var text = isTyped(action) ? typed.text(FollowField.WORDS) : "";
        return new Labelled(text(label), new TextArea(FollowField.WORDS, text, text(label)));
    }

    private boolean isTyped(Action action) {
        return typed.text(FollowField.ACTION).equals(action.word());
    }

    private String text(String key) {
        return at.getTranslation(key);
    }
}
