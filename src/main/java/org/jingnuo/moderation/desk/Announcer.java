package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Span;

/** Tells screen readers what changed without taking the focus away. */
class Announcer extends Span {

    Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    void say(String sentence) {
        setText(sentence);
    }
}
