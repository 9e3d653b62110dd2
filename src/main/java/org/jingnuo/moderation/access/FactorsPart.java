package org.jingnuo.moderation.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.parts.ActionDialog;
import org.jingnuo.moderation.parts.Required;
import org.jingnuo.moderation.people.RefusedChange;
import org.springframework.security.web.webauthn.api.CredentialRecord;

/** One's second factors: what there is, other names for passkeys, and the way to more. The last one stays. */
class FactorsPart extends Div {

    private final transient OwnAccess own;
    private final transient Actor actor;
    private final transient Consumer<Runnable> whenFresh;

    /** @param whenFresh does something soon after a second factor was given, or asks for one instead */
    FactorsPart(OwnAccess own, Actor actor, Consumer<Runnable> whenFresh) {
        this.own = own;
        this.actor = actor;
        this.whenFresh = whenFresh;
        show();
    }

    private void show() {
        removeAll();
        var factors = own.factors(actor);
        var list = new UnorderedList();
        list.addClassName("desk-factors");
        factors.passkeys().forEach(passkey -> list.add(item(passkey, factors.isLast())));
        if (factors.app()) {
            list.add(item(getTranslation("signIn.app"), removing(factors.isLast(), () -> own.removeApp(actor))));
        }
        add(
                new H2(getTranslation("me.factors")),
                list,
                new Paragraph(getTranslation("me.codesLeft", factors.recoveryCodes())),
                leading(DeskPaths.FACTOR, "signIn.addFactor"),
                leading(DeskPaths.CODES, "signIn.makeCodes"));
    }

    private ListItem item(CredentialRecord passkey, boolean last) {
        var rename = new Button(getTranslation("me.rename"), click -> openName(passkey));
        return item(
                getTranslation("me.passkey", passkey.getLabel()),
                rename,
                removing(last, () -> own.removePasskey(actor, passkey.getCredentialId())));
    }

    private Button removing(boolean last, Runnable remove) {
        var button = new Button(
                getTranslation("me.remove"),
                click -> whenFresh.accept(() -> {
                    remove.run();
                    show();
                }));
        button.setEnabled(!last);
        return button;
    }

    private ListItem item(String text, Button... buttons) {
        for (var button : buttons) {
            button.setAriaLabel(getTranslation("people.actionFor", button.getText(), text));
        }
        var item = new ListItem(new Span(text));
        item.add(buttons);
        return item;
    }

    private void openName(CredentialRecord passkey) {
        var name = new TextField(getTranslation("signIn.passkeyName"));
        name.setMaxLength(PasskeyName.LONGEST);
        name.setValue(passkey.getLabel());
        name.setValueChangeMode(ValueChangeMode.LAZY);
        var dialog =
                new ActionDialog(getTranslation("me.rename"), getTranslation("me.save"), () -> rename(passkey, name));
        dialog.addOnlyField(name);
        dialog.open();
    }

    private void rename(CredentialRecord passkey, TextField name) {
        try {
            own.renamePasskey(actor, passkey.getCredentialId(), name.getValue());
        } catch (RefusedChange refused) {
            throw Required.refuse(name, getTranslation("people.refused." + refused.reason()));
        }
        show();
    }

    private Component leading(String path, String label) {
        var link = new Anchor("/" + path, getTranslation(label));
        link.setRouterIgnore(true);
        return link;
    }
}
