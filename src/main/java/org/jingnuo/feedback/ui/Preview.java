package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.privacy.PersonalData;
import org.jingnuo.site.Needs;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;

/** What would be public, with personal data marked, and what stays between sender and portal; sent from here. */
@Tag("form")
class Preview extends HtmlContainer {

    /** What is carried on as it is; photos and the rest are {@link HiddenFields}. */
    private static final List<String> CARRIED =
            List.of(Field.COMMITMENT, Field.SEEN, Field.COUNTED, Field.PLACE, Field.WORDS, Field.CONTACT);

    private final transient FormState state;
    private final transient Visit visit;

    Preview(FormState state, Account account, Sentences sentences, Visit visit) {
        this.state = state;
        this.visit = visit;
        addClassName("feedback-form");
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", visit.address("/" + FeedbackPaths.NEW))
                .setAttribute("data-step", "preview");
        Needs.scriptAtOnce(this, Scripts.address("feedback.js"));
        HiddenFields.of(state, this::add);
        CARRIED.forEach(field -> add(HiddenFields.hidden(field, state.typed().text(field))));
        add(new Paragraph(getTranslation("feedback.preview.why")), shown(account, sentences));
        var finds = PersonalData.find(state.typed().text(Field.WORDS));
        if (!finds.isEmpty()) {
            add(warning());
        }
        add(kept(), buttons(finds.isEmpty()));
    }

    private Component shown(Account account, Sentences sentences) {
        var card = new AccountCard(account, sentences, visit.language());
        if (!account.words().isEmpty()) {
            card.add(new MarkedWords(account.words(), PersonalData.find(account.words())));
        }
        var photos = new Div();
        photos.addClassName("photos");
        photos.getElement().setAttribute("data-number", getTranslation("feedback.photo.number", "{0}"));
        for (var index = 0; index < state.photos().size(); index++) {
            photos.add(new Image(
                    FeedbackPaths.draftPhoto(state.photos().get(index)),
                    getTranslation("feedback.photo.number", String.valueOf(index + 1))));
        }
        card.add(photos);
        return card;
    }

    private Component warning() {
        var mask = new NativeButton(getTranslation("feedback.personal.mask"));
        mask.addClassName("button");
        step(mask, Button.MASK);
        var warning = new Div(new Paragraph(getTranslation("feedback.personal.found")), mask);
        warning.addClassName("note");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    private Component kept() {
        var contact = state.typed().text(Field.CONTACT);
        var kept = new Div(
                new H2(getTranslation("feedback.preview.notPublic")),
                new Paragraph(
                        contact.isEmpty()
                                ? getTranslation("feedback.preview.noContact")
                                : getTranslation("feedback.preview.contact", contact)),
                new Paragraph(getTranslation("feedback.preview.decided")));
        kept.addClassName("kept");
        return kept;
    }

    /** Sending comes first, unless there is something to be masked. */
    private Component buttons(boolean clean) {
        var send = new NativeButton(getTranslation(clean ? "feedback.send" : "feedback.sendAnyway"));
        send.addClassName("button");
        if (!clean) {
            send.addClassName("second");
        }
        step(send, Button.SEND);
        var edit = new NativeButton(getTranslation("feedback.edit"));
        edit.addClassNames("button", "second");
        step(edit, Button.EDIT);
        var end = new Div(send, edit, new FormProgress());
        end.addClassName("end");
        return end;
    }

    /** Lets the button take the form to a step. */
    static void step(NativeButton button, Button step) {
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", FormField.BUTTON)
                .setAttribute("value", step.word());
    }
}
