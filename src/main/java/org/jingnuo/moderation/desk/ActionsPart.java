package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.stream.Stream;
import org.jingnuo.moderation.parts.KeyButton;

/** The buttons for what can be done where the feedback stands, each with its key: first those that decide. */
class ActionsPart extends Section {

    ActionsPart(CaseFile file, CaseActions actions) {
        add(new H2(getTranslation("desk.decide")));
        if (file.canBeDecided()) {
            var publish = button("desk.publish", "p", actions::publish);
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row(publish, button("desk.reject", "r", actions::reject), button("desk.ask", "a", actions::ask));
            row(
                    lesser(button("desk.merge", "m", actions::merge)),
                    lesser(button("desk.move", "b", actions::move)),
                    lesser(button("desk.escalate", "e", actions::escalate)));
        } else if (file.isPublic()) {
            row(button("desk.takeDown", "r", actions::reject));
        }
        if (file.contact()) {
            row(lesser(new Button(getTranslation("desk.contact.show"), click -> actions.showContact())));
        }
        setVisible(getComponentCount() > 1);
    }

    private Button button(String text, String key, Runnable action) {
        return new KeyButton(getTranslation(text), key, action);
    }

    private static Button lesser(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void row(Button... buttons) {
        var row = new Div();
        row.addClassName("desk-actions");
        Stream.of(buttons).forEach(row::add);
        add(row);
    }
}
