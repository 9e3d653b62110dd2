package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import org.jingnuo.moderation.parts.Announcer;
import tools.jackson.databind.JsonNode;

/**
 * The resident's words. A part that is selected in them, by mouse or keyboard, can be covered, and any covered part uncovered;
 * what the machine found is covered from the start, and says why. Names that it found are only listed, each to be covered by
 * a press.
 */
class WordsPart extends Section {

    private final TextArea sent = new TextArea();
    private final UnorderedList parts = new UnorderedList();
    private final Paragraph publicWords = new Paragraph();
    private final Announcer announcer;
    private CoveredWords covered;

    /** @param words as they were sent */
    WordsPart(String words, Announcer announcer) {
        this.announcer = announcer;
        covered = CoveredWords.ofPersonalData(words);
        addClassName("desk-words");
        sent.setLabel(getTranslation("desk.words.sent"));
        sent.setHelperText(getTranslation("desk.words.how"));
        sent.setValue(words);
        sent.setWidthFull();
        keepUnchanged();
        var cover = new Button(getTranslation("desk.words.cover"), click -> coverSelection());
        parts.addClassName("covered");
        publicWords.addClassName("public-words");
        var reads = new Div(new Span(getTranslation("desk.words.public")), publicWords);
        add(new H2(getTranslation("desk.words")));
        if (words.isEmpty()) {
            add(new Paragraph(getTranslation("desk.words.none")));
        } else {
            add(sent, cover, parts, reads);
        }
        show();
    }

    /** A field that is read-only has no caret in browsers, and without one nothing can be selected by keyboard. */
    private void keepUnchanged() {
        sent.getElement().executeJs("""
                const field = this.inputElement, words = this.value;
                field.setAttribute('aria-readonly', 'true');
                field.addEventListener('beforeinput', event => event.preventDefault());
                field.addEventListener('input', () => { field.value = words; });
                """);
    }

    /** As the public would read them. */
    String publicWords() {
        return covered.publicWords();
    }

    CoveredWords covered() {
        return covered;
    }

    /** As it was {@code before}, if that is about the same words. */
    void coverAgain(CoveredWords before) {
        if (before.words().equals(covered.words())) {
            covered = before;
            show();
        }
    }

    boolean isCovered() {
        return !covered.parts().isEmpty();
    }

    /** Covers what is selected in the words; nothing is a slip of the finger, and said. */
    void coverSelection() {
        sent.getElement()
                .executeJs("return {start: this.inputElement.selectionStart, end: this.inputElement.selectionEnd}")
                .then(
                        JsonNode.class,
                        range -> cover(
                                range.path("start").asInt(), range.path("end").asInt()));
    }

    /** The browser's word for it is not believed: what does not lie in the words covers nothing. */
    void cover(int start, int end) {
        if (start < 0 || start >= end || end > covered.words().length()) {
            announcer.say(getTranslation("desk.words.nothingSelected"));
            return;
        }
        covered = covered.cover(start, end);
        show();
        announcer.say(getTranslation("desk.words.covered", covered.parts().size()));
    }

    private void show() {
        parts.removeAll();
        covered.parts().forEach(part -> parts.add(new ListItem(row(part, uncover(part)))));
        covered.namesInView().forEach(name -> parts.add(new ListItem(row(name, cover(name)))));
        publicWords.setText(covered.publicWords());
    }

    private Button uncover(CoveredWords.Part part) {
        var uncover = new Button(getTranslation("desk.words.uncover"), click -> {
            covered = covered.uncover(part);
            show();
            announcer.say(getTranslation("desk.words.covered", covered.parts().size()));
        });
        uncover.setAriaLabel(getTranslation("desk.words.uncoverThis", covered.hidden(part)));
        return uncover;
    }

    private Button cover(CoveredWords.Part name) {
        var cover = new Button(getTranslation("desk.words.coverFound"), click -> cover(name.start(), name.end()));
        cover.setAriaLabel(getTranslation("desk.words.coverThis", covered.hidden(name)));
        return cover;
    }

    private Div row(CoveredWords.Part part, Button change) {
        var kind = part.kind();
        var why = getTranslation(kind == null ? "desk.words.byHand" : "feedback.personal." + kind);
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var hidden = new Span(covered.hidden(part));
        hidden.addClassName("hidden-words");
        return new Div(hidden, new Span(why), change);
    }
}
