package org.jingnuo.moderation.access;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.function.Consumer;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.access.OwnAccess.PasswordChange;
import org.jingnuo.moderation.parts.Required;

/** Changes one's password; what was typed stays as long as it could not be done. */
class PasswordPart extends Div {

    private final transient OwnAccess own;
    private final transient Actor actor;
    private final transient Runnable done;
    private final PasswordField current = new PasswordField();
    private final PasswordField wanted = new PasswordField();

    /**
     * @param whenFresh does something soon after a second factor was given, or asks for one instead
     * @param done what follows when the password is another one, and all sessions have ended
     */
    PasswordPart(OwnAccess own, Actor actor, Consumer<Runnable> whenFresh, Runnable done) {
        this.own = own;
        this.actor = actor;
        this.done = done;
        current.setLabel(getTranslation("me.currentPassword"));
        current.getElement().setAttribute("autocomplete", "current-password");
        wanted.setLabel(getTranslation("signIn.newPassword"));
        wanted.getElement().setAttribute("autocomplete", "new-password");
        wanted.setHelperText(getTranslation("signIn.passwordHint", PasswordRules.SHORTEST));
        var change = new Button(getTranslation("signIn.setPassword"), click -> whenFresh.accept(this::change));
        add(new H2(getTranslation("me.password")), current, wanted, change);
    }

    private void change() {
        current.setInvalid(false);
        wanted.setInvalid(false);
        try {
            tell(own.changePassword(actor, current.getValue(), wanted.getValue()));
        } catch (TooManyTries refused) {
            Required.refuse(current, getTranslation("signIn.tooMany", refused.minutes()));
        }
    }

    private void tell(PasswordChange change) {
        if (change == PasswordChange.DONE) {
            done.run();
        } else if (change == PasswordChange.WRONG) {
            Required.refuse(current, getTranslation("me.wrongPassword"));
        } else {
            Required.refuse(wanted, getTranslation("signIn.weak." + change, PasswordRules.SHORTEST));
        }
    }
}
