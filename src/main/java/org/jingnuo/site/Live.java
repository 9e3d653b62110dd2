package org.jingnuo.site;

import com.vaadin.flow.component.Component;

/**
 * Marks what needs Flow in the browser. Touching or focusing it starts Flow, which then takes the page over; what was
 * typed or tapped before that is carried over. A page without a mark is served without any script.
 */
public final class Live {
    /** Marks a live element in the page. */
    public static final String ATTRIBUTE = "data-live";

    private Live() {}

    /** Marks {@code component} and returns it. */
    public static <C extends Component> C live(C component) {
        component.getElement().setAttribute(ATTRIBUTE, "");
        return component;
    }
}
