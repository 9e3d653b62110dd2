package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A control under what it is for. */
class Labelled extends Div {

    Labelled(String label, Component control) {
        addClassName("form-question");
        control.getElement().setAttribute("aria-label", label);
        add(new Paragraph(label), control);
    }

    /** This with a line that explains it. */
    Labelled explained(String text) {
        var line = new Paragraph(text);
        line.addClassName("explained");
        addComponentAtIndex(1, line);
        return this;
    }
}
