package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.html.Span;

/** Tells screen readers what changed without taking the focus away. */
public class Announcer extends Span {

    /** Silent yet. */
    public Announcer() {
        addClassName("visually-hidden");
        getElement().setAttribute("role", "status");
    }

    /** Says it once it is there. */
    public void say(String sentence) {
        setText(sentence);
    }
}
