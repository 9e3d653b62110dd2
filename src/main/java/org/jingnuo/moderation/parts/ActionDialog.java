package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.jingnuo.moderation.NotDone;

/**
 * Asks for what an action needs, and does it. What was entered stays as long as it could not be done, also when the dialog is
 * closed and opened again.
 */
public class ActionDialog extends Dialog {

    private final Div fields = new Div();
    private final transient Runnable doing;
    private boolean done;

    /**
     * @param title what is to be done
     * @param button the same as one word
     * @param doing does it, or throws {@link NotDone} and nothing has happened
     */
    public ActionDialog(String title, String button, Runnable doing) {
        this.doing = doing;
        setHeaderTitle(title);
        setWidth("36rem");
        fields.addClassName("desk-fields");
        add(fields);
        var confirm = new Button(button, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        getFooter().add(new Button(getTranslation("desk.cancel"), click -> close()), confirm);
    }

    /** Below those that are there. */
    public void addFields(Component... more) {
        fields.add(more);
    }

    /** Enter in {@code field}, the only one, does it too, but not while an input method takes it for a character. */
    public void addOnlyField(TextField field) {
        addFields(field);
        field.addKeyPressListener(Key.ENTER, press -> confirm());
    }

    private void confirm() {
        try {
            doing.run();
            done = true;
            close();
        } catch (NotDone notDone) {
            if (!notDone.isSaidAtField()) {
                Sentences.complain(this, notDone);
            }
            if (notDone.reason() == NotDone.Cause.CHANGED) {
                // behind it is something that nobody has read yet
                close();
            }
        }
    }

    /** Whether it was done, so that what was entered is of no more use. */
    public boolean isDone() {
        return done;
    }
}
