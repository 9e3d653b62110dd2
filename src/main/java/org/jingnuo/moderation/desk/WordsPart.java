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
import java.util.LinkedHashMap;
import java.util.Map;
import org.jingnuo.moderation.parts.Announcer;
import tools.jackson.databind.JsonNode;

/**
 * The resident's words. A part that is selected in them, by mouse or keyboard, can be covered, and any covered part uncovered;
 * what the machine found is covered from the start, and says why. Names that it found are only listed, as is what somebody
 * uncovered of its finds, each to be covered by a press.
 */
class WordsPart extends Section {

    private final TextArea sent = new TextArea();
    private final Button coverSelected;
    private final UnorderedList parts = new UnorderedList();
    private final Map<CoveredWords.Part, Button> changes = new LinkedHashMap<>();
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
        coverSelected = new Button(getTranslation("desk.words.cover"), click -> coverSelection());
        parts.addClassName("listed-words");
        publicWords.addClassName("public-words");
        var reads = new Div(new Span(getTranslation("desk.words.public")), publicWords);
        add(new H2(getTranslation("desk.words")));
        if (words.isEmpty()) {
            add(new Paragraph(getTranslation("desk.words.none")));
        } else {
            add(sent, coverSelected, parts, reads);
        }
        show(covered);
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
            show(before);
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
        show(covered.cover(start, end));
        sayHowMany();
    }

    private void show(CoveredWords words) {
        covered = words;
        parts.removeAll();
        changes.clear();
        words.listed().forEach(this::list);
        publicWords.setText(words.publicWords());
    }

    private void list(CoveredWords.Part part) {
        var isCovered = covered.covers(part);
        var change = isCovered ? uncoverButton(part) : coverButton(part);
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        changes.put(part, change);
        var words = new Span(covered.in(part));
        words.addClassName(isCovered ? "covered-words" : "words-in-view");
        parts.add(new ListItem(new Div(words, new Span(why(part)), change)));
    }

    private String why(CoveredWords.Part part) {
        if (part.kind() == null) {
            return getTranslation("desk.words.byHand");
        }
        return getTranslation(
                covered.covers(part) ? "desk.words.isCovered" : "desk.words.inView",
                getTranslation("feedback.personal." + part.kind()));
    }

    private Button uncoverButton(CoveredWords.Part part) {
        var uncover =
                new Button(getTranslation("desk.words.uncover"), click -> showAfterPress(covered.uncover(part), part));
        uncover.setAriaLabel(getTranslation("desk.words.uncoverThis", covered.in(part)));
        return uncover;
    }

    private Button coverButton(CoveredWords.Part part) {
        var cover =
                new Button(getTranslation("desk.words.coverFound"), click -> showAfterPress(covered.cover(part), part));
        cover.setAriaLabel(getTranslation("desk.words.coverThis", covered.in(part)));
        return cover;
    }

    /** The button that was pressed is gone with its row: who uses the keyboard goes on where it was. */
    private void showAfterPress(CoveredWords words, CoveredWords.Part pressed) {
        show(words);
        changeAt(pressed).focus();
        sayHowMany();
    }

    /** Of its row, or of that which took its place. */
    private Button changeAt(CoveredWords.Part part) {
        var last = coverSelected;
        for (var change : changes.entrySet()) {
            last = change.getValue();
            if (change.getKey().end() > part.start()) {
                break;
            }
        }
        return last;
    }

    private void sayHowMany() {
        announcer.say(getTranslation("desk.words.covered", covered.parts().size()));
    }
}
