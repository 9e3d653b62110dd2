package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;

/** One of several answers, as large as a thumb. */
class RadioChoice extends NativeLabel {

    RadioChoice(String name, String value, String text, boolean chosen) {
        this(name, value, new Span(text), chosen);
    }

    RadioChoice(String name, String value, Component text, boolean chosen) {
        addClassName("radio-choice");
        var input = new Input();
        input.setType("radio");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        if (chosen) {
            input.getElement().setAttribute("checked", true);
        }
        add(input, text);
    }
}
