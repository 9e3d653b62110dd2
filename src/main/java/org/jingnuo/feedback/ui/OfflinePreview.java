package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.jingnuo.feedback.FeedbackPaths;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField.Button;
import org.jingnuo.feedback.Mistake;
import org.jingnuo.feedback.Mistake.Kind;
import org.jingnuo.feedback.privacy.Find;
import org.jingnuo.site.Scripts;
import org.jingnuo.site.Visit;

/**
 * An empty {@link Preview} that the form brings along: without a connection the script fills it in by itself. Its parts are
 * found by {@code data-part}, what they may say stands in attributes.
 */
@Tag("template")
class OfflinePreview extends HtmlContainer {

    /** Mistakes that can be found without the server. */
    private static final List<Mistake> FOUND = List.of(
            new Mistake(Field.COMMITMENT, Kind.MISSING),
            new Mistake(Field.SEEN, Kind.MISSING),
            new Mistake(Field.COUNTED, Kind.NOT_A_NUMBER),
            new Mistake(Field.WORDS, Kind.TOO_LONG),
            new Mistake(Field.WORDS, Kind.NEEDS_WORDS),
            new Mistake(Field.CONTACT, Kind.TOO_LONG),
            new Mistake(Field.CONTACT, Kind.NOT_REACHABLE));

    /** @param unit of what the commitment counts; may be empty */
    OfflinePreview(String unit, Visit visit) {
        getElement()
                .setAttribute("data-preview", true)
                .setAttribute("data-rules", Scripts.address("personal-data.json"));
        var offline = new Paragraph(getTranslation("feedback.preview.offline"));
        offline.addClassName("note");
        var form = new PostForm(visit.address("/" + FeedbackPaths.NEW));
        form.addClassName("feedback-form");
        form.getElement().setAttribute("data-step", "preview").setAttribute("data-offline", true);
        form.add(new Paragraph(getTranslation("feedback.preview.why")), shown(unit), warning(), kept(), buttons());
        add(mistakes(), new H1(getTranslation("feedback.preview.title")), offline, form);
    }

    private Component mistakes() {
        var mistakes = new Div(new Paragraph(getTranslation("feedback.mistakes")), new UnorderedList());
        mistakes.addClassNames("note", "mistakes");
        mistakes.getElement().setAttribute("role", "alert");
        FOUND.forEach(it -> mistakes.getElement()
                .setAttribute("data-" + it.word(), getTranslation("feedback.mistake." + it.word())));
        return mistakes;
    }

    private Component shown(String unit) {
        var about = part(new Paragraph(), "about");
        about.addClassName("about");
        var seen = part(new Paragraph(), "seen");
        seen.addClassName("seen");
        seen.getElement().setAttribute("data-counted", getTranslation("feedback.seenCounted", "{0}", "{1}", unit));
        var where = part(new Paragraph(), "where");
        where.getElement()
                .setAttribute("data-unknown", getTranslation("feedback.where.unknown"))
                .setAttribute("data-cell", getTranslation("feedback.where.cell", "{0}", "{1}"));
        var words = part(new Paragraph(), "words");
        words.addClassName("words");
        for (var kind : Find.Kind.values()) {
            words.getElement()
                    .setAttribute(
                            "data-" + kind.name().toLowerCase(Locale.ROOT),
                            getTranslation("feedback.personal." + kind));
        }
        var photos = part(new Div(), "photos");
        photos.addClassName("photos");
        photos.getElement().setAttribute("data-number", getTranslation("feedback.photo.number", "{0}"));
        var card = new Div(about, seen, where, words, photos);
        card.addClassName("entry");
        return card;
    }

    private Component warning() {
        var mask = new NativeButton(getTranslation("feedback.personal.mask"));
        mask.addClassName("button");
        Preview.step(mask, Button.MASK);
        var warning = part(new Div(new Paragraph(getTranslation("feedback.personal.found")), mask), "warning");
        warning.addClassName("note");
        warning.getElement().setAttribute("role", "status");
        return warning;
    }

    private Component kept() {
        var contact = part(new Paragraph(), "contact");
        contact.getElement()
                .setAttribute("data-none", getTranslation("feedback.preview.noContact"))
                .setAttribute("data-given", getTranslation("feedback.preview.contact", "{0}"));
        return new Div(
                new H2(getTranslation("feedback.preview.notPublic")),
                contact,
                new Paragraph(getTranslation("feedback.preview.decided")));
    }

    private Component buttons() {
        var send = new NativeButton(getTranslation("feedback.send"));
        send.addClassName("button");
        send.getElement()
                .setAttribute("data-clean", getTranslation("feedback.send"))
                .setAttribute("data-anyway", getTranslation("feedback.sendAnyway"));
        Preview.step(send, Button.SEND);
        var edit = new NativeButton(getTranslation("feedback.edit"));
        edit.addClassNames("button", "second");
        Preview.step(edit, Button.EDIT);
        var end = new Div(send, edit, new FormProgress());
        end.addClassName("end");
        return end;
    }

    private static <C extends Component> C part(C component, String name) {
        component.getElement().setAttribute("data-part", name);
        return component;
    }
}
