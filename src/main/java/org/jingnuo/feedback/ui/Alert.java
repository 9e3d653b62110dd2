package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Paragraph;

/** Says why something was not done; read out when the page comes. */
class Alert extends Paragraph {

    /** @param key of the text */
    Alert(String key, Object... arguments) {
        setText(getTranslation(key, arguments));
        addClassName("note");
        getElement().setAttribute("role", "alert");
    }
}
