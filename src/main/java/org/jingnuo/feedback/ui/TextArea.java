package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A field for several lines. A line break at its beginning would be eaten by a browser, and there is none. */
@Tag("textarea")
class TextArea extends HtmlContainer {

    TextArea(String name, String text, String label) {
        addClassName("field");
        getElement()
                .setAttribute("name", name)
                .setAttribute("rows", "5")
                .setAttribute("aria-label", label)
                .setText(text);
    }
}
