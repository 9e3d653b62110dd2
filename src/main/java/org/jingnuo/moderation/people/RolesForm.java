package org.jingnuo.moderation.people;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jingnuo.moderation.Role;
import org.jspecify.annotations.Nullable;

/** What somebody may do and, of an official, whom they speak for. */
class RolesForm extends Div {

    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final TextField publicBody = new TextField();

    RolesForm(Set<Role> held, @Nullable String body) {
        roles.setLabel(getTranslation("people.roles"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("people.role." + role));
        roles.setValue(held);
        publicBody.setLabel(getTranslation("people.publicBody"));
        publicBody.setValue(body == null ? "" : body);
        publicBody.setMaxLength(Person.LONGEST);
        roles.addValueChangeListener(change -> showBody());
        showBody();
        addClassName("desk-fields");
        add(roles, publicBody);
    }

    Set<Role> roles() {
        return Set.copyOf(roles.getValue());
    }

    String publicBody() {
        return publicBody.getValue().strip();
    }

    private void showBody() {
        publicBody.setVisible(roles.getValue().contains(Role.OFFICIAL));
    }
}
