package org.jingnuo.moderation.replies;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jingnuo.moderation.desk.Required;

/** In whose name an official writes. They say so themselves here, and nowhere else. */
class BodyField extends Div {

    private final TextField zh = new TextField();
    private final TextField en = new TextField();

    BodyField() {
        addClassName("desk-fields");
        zh.setLabel(getTranslation("reply.body"));
        zh.setMaxLength(Body.LONGEST);
        zh.setWidthFull();
        en.setLabel(getTranslation("reply.bodyEnglish"));
        en.setMaxLength(Body.LONGEST);
        en.setWidthFull();
        add(zh, en);
    }

    Body getBody() {
        return new Body(Required.of(zh), en.getValue());
    }
}
