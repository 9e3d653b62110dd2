package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that asks for a page with its fields in the query string. */
@Tag("form")
public class Form extends HtmlContainer {

    /** @param action address of the page, language prefix included */
    public Form(String action) {
        getElement().setAttribute("method", "get").setAttribute("action", action);
    }
}
