package org.jingnuo.moderation.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jingnuo.site.Language;

/** Whom to invite, and as what. */
class InvitationForm extends Div {

    private final TextField name = new TextField();
    private final TextField displayName = new TextField();
    private final RolesForm roles = new RolesForm(Set.of(), null);

    InvitationForm() {
        name.setLabel(getTranslation("signIn.name"));
        name.setHelperText(getTranslation("people.nameHint"));
        displayName.setLabel(getTranslation("me.displayName"));
        displayName.setMaxLength(Person.LONGEST);
        addClassName("desk-fields");
        add(name, displayName, roles);
    }

    /** In the language of who invites, until the person chooses. */
    Invitation invitation() {
        return new Invitation(
                name.getValue().strip(),
                displayName.getValue(),
                Language.of(getLocale()),
                roles.roles(),
                roles.publicBody());
    }
}
