package org.jingnuo.map.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import org.jingnuo.map.MapPaths;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** Sends a position in the body of a request, so that it stands in no address and no log. */
@Tag("form")
class PositionForm extends HtmlContainer {

    PositionForm(Visit visit) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", visit.address("/" + MapPaths.NEAR))
                .setAttribute("data-near", true);
    }

    /** Sends {@code value} along; nothing for null. */
    void keep(String name, @Nullable String value) {
        if (value != null) {
            var field = new Input();
            field.setType("hidden");
            field.getElement().setAttribute("name", name).setAttribute("value", value);
            add(field);
        }
    }
}
