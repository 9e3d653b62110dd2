package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Paragraph;

/** What a person wrote, in whatever language; one that is not the page's is named to screen readers. */
class Words extends Paragraph {

    Words(String text) {
        this();
        setText(text);
        name(text);
    }

    /** Empty yet. */
    Words() {
        addClassName("words");
    }

    /** Names the language of {@code text}. */
    void name(String text) {
        if (text.codePoints().anyMatch(Character::isIdeographic)) {
            getElement().setAttribute("lang", "zh-CN");
        }
    }
}
