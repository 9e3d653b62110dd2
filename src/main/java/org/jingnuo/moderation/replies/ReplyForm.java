package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jingnuo.moderation.WebAddress;
import org.jingnuo.moderation.parts.DayField;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.moderation.parts.WordsField;
import org.jspecify.annotations.Nullable;

/** Asks what a public body says. */
class ReplyForm extends Div {

    private final BodyField body;
    private final DayField saidOn;
    private final WordsField words = new WordsField(getTranslation("reply.words"), Answer.LONGEST);
    private final TextField url = new TextField();

    /** @param speaksFor the Chinese name of the body */
    ReplyForm(String speaksFor, LocalDate today) {
        body = new BodyField(speaksFor);
        addClassName("desk-fields");
        saidOn = new DayField(getTranslation("reply.date"), today);
        saidOn.setValue(today);
        url.setLabel(getTranslation("reply.url"));
        url.setMaxLength(WebAddress.LONGEST);
        url.setWidthFull();
        add(body, saidOn, words, url);
    }

    Answer getAnswer() {
        return new Answer(body.getBody(), Required.of(saidOn), words.getWords(), address());
    }

    private @Nullable WebAddress address() {
        if (url.getValue().isBlank()) {
            url.setInvalid(false);
            return null;
        }
        return WebAddress.of(url.getValue())
                .orElseThrow(() -> Required.refuse(url, getTranslation("desk.addressWrong")));
    }
}
