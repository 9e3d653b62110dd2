package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A plain form that posts its fields; they stand in no address. */
@Tag("form")
class PostForm extends HtmlContainer {

    /** @param address that takes it, language prefix included */
    PostForm(String address) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
    }
}
