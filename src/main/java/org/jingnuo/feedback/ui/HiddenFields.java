package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.util.function.Consumer;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.FormField;

/** What the form carries and nobody fills in. */
final class HiddenFields {
    private HiddenFields() {}

    /** Gives each to {@code form}: key, token, trap, and what another step has found. */
    static void of(FormState state, Consumer<Component> form) {
        form.accept(hidden(FormField.KEY, state.key()));
        form.accept(hidden(FormField.TOKEN, state.token()));
        form.accept(trap(state.typed().text(FormField.TRAP)));
        form.accept(hidden(Field.AGREES_WITH, state.typed().text(Field.AGREES_WITH)));
        form.accept(hidden(Field.LATITUDE, state.position(Field.LATITUDE)));
        form.accept(hidden(Field.LONGITUDE, state.position(Field.LONGITUDE)));
        state.photos().forEach(photo -> form.accept(hidden(Field.PHOTOS, photo)));
    }

    /** One that only carries its value. */
    static Input hidden(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        return field;
    }

    /** Programs that fill in every form fill it in; people neither see nor reach it. */
    private static Component trap(String value) {
        var field = new Input();
        field.setType("text");
        field.getElement()
                .setAttribute("name", FormField.TRAP)
                .setAttribute("value", value)
                .setAttribute("tabindex", "-1")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-hidden", "true");
        var holder = new Div(field);
        holder.addClassName("trap");
        holder.getElement().setAttribute("aria-hidden", "true");
        return holder;
    }
}
