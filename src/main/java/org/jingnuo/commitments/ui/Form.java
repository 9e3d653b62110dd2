package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that asks for a page with its fields in the query string. */
@Tag("form")
class Form extends HtmlContainer {

    Form(String action) {
        getElement().setAttribute("method", "get").setAttribute("action", action);
    }
}
