package org.jingnuo.site;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** Buttons that change how the site is read. A plain form: it works without scripts and sets a cookie only on a tap. */
@Tag("form")
class PreferenceForm extends HtmlContainer {
    static final String LANGUAGE = "language";
    static final String TYPE = "type";
    static final String BACK = "back";

    /** @param tag BCP 47 tag of the label's language, or null if it is the page's */
    record Choice(
            String field,
            String value,
            String label,
            @Nullable String tag) {}

    /** @param back address to return to, language prefix included */
    PreferenceForm(String back, Choice... choices) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", SitePaths.PREFERENCES)
                .setAttribute("class", "preferences");
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", BACK)
                        .setAttribute("value", back));
        for (var choice : choices) {
            getElement().appendChild(button(choice));
        }
    }

    private static Element button(Choice choice) {
        var button = new Element("button")
                .setAttribute("name", choice.field())
                .setAttribute("value", choice.value())
                .setText(choice.label());
        if (choice.tag() != null) {
            button.setAttribute("lang", choice.tag());
        }
        return button;
    }
}
