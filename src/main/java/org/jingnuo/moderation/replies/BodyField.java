package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** In whose name an official writes: the body they speak for, which they may name in English, too. */
class BodyField extends Div {

    private final TextField zh = new TextField();
    private final TextField en = new TextField();

    /** @param body in Chinese; an administrator says which */
    BodyField(String body) {
        addClassName("desk-fields");
        zh.setLabel(getTranslation("reply.body"));
        zh.setValue(body);
        zh.setReadOnly(true);
        zh.setWidthFull();
        en.setLabel(getTranslation("reply.bodyEnglish"));
        en.setMaxLength(Body.LONGEST);
        en.setWidthFull();
        add(zh, en);
    }

    Body getBody() {
        return new Body(zh.getValue(), en.getValue());
    }
}
