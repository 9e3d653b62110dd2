package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.html.Div;
import org.jingnuo.moderation.parts.KeyButton;

/** The buttons that lead away from the feedback that is open. */
class GoingOn extends Div {

    GoingOn(CaseActions actions) {
        addClassName("desk-actions");
        add(
                new KeyButton(getTranslation("desk.next"), "n", actions::openNext),
                new KeyButton(getTranslation("desk.back"), "q", actions::openQueue));
    }
}
