package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The buttons for what can be done where the feedback stands, each with its key. */
class ActionsPart extends Section {

    private final Div buttons = new Div();

    ActionsPart(CaseFile file, CaseActions actions) {
        buttons.addClassName("desk-actions");
        add(new H2(getTranslation("desk.decide")), buttons);
        if (file.canBeDecided()) {
            button("desk.publish", "p", actions::publish).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            button("desk.reject", "r", actions::reject);
            button("desk.ask", "a", actions::ask);
            button("desk.merge", "m", actions::merge);
            button("desk.move", "b", actions::move);
            button("desk.escalate", "e", actions::escalate);
        } else if (file.isPublic()) {
            button("desk.takeDown", "r", actions::reject);
        }
        if (file.contact()) {
            buttons.add(new Button(getTranslation("desk.contact.show"), click -> actions.showContact()));
        }
        button("desk.next", "n", actions::openNext);
        button("desk.back", "q", actions::openQueue);
    }

    private Button button(String text, String key, Runnable action) {
        var button = new Button(getTranslation(text), click -> action.run());
        button.getElement().setAttribute("aria-keyshortcuts", key);
        button.setTooltipText(key);
        buttons.add(button);
        return button;
    }
}
