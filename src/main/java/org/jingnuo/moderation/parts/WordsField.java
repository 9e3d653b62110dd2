package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashSet;
import java.util.Set;
import org.jingnuo.moderation.NotDone;

/** Words of a moderator, typed or put in from ready sentences. */
public class WordsField extends TextArea {

    /** What stands in a ready sentence where the moderator is to go on. */
    private static final String GAP = "…";

    private final Set<String> unfinished = new HashSet<>();

    /** @param longest characters */
    public WordsField(String label, int longest) {
        super(label);
        setMaxLength(longest);
        setWidthFull();
        setMinRows(3);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Adds a ready sentence to what was typed. */
    public void insert(String sentence) {
        if (sentence.contains(GAP)) {
            unfinished.add(sentence);
        }
        var typed = getValue();
        setValue(typed.isBlank() ? sentence : typed + "\n" + sentence);
        focus();
    }

    /**
     * What was typed; may be empty.
     *
     * @throws NotDone if a ready sentence was left with its gap, which the field then says
     */
    public String words() {
        var typed = getValue().strip();
        if (unfinished.stream().anyMatch(typed::contains)) {
            throw Required.refuse(this, getTranslation("desk.wordsUnfinished"));
        }
        return typed;
    }

    /** @throws NotDone if nothing was typed, which the field then says */
    public String getWords() {
        if (words().isEmpty()) {
            throw Required.refuse(this, getTranslation("desk.wordsMissing"));
        }
        return words();
    }
}
