package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Words of a moderator, typed or put in from ready sentences. */
public class WordsField extends TextArea {

    /** @param longest characters */
    public WordsField(String label, int longest) {
        super(label);
        setMaxLength(longest);
        setWidthFull();
        setMinRows(3);
        setValueChangeMode(ValueChangeMode.LAZY);
    }

    /** Adds a ready sentence to what was typed. */
    void insert(String sentence) {
        var typed = getValue();
        setValue(typed.isBlank() ? sentence : typed + "\n" + sentence);
        focus();
    }

    /** What was typed; may be empty. */
    public String words() {
        return getValue().strip();
    }

    /** @throws NotDone if nothing was typed, which the field then says */
    public String getWords() {
        if (words().isEmpty()) {
            setInvalid(true);
            setErrorMessage(getTranslation("desk.wordsMissing"));
            focus();
            throw NotDone.saidAtField();
        }
        return words();
    }
}
