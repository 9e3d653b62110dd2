package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;

/** Says which keys there are, and lets them be switched off. */
class KeysDialog extends Dialog {

    KeysDialog(DeskKeys keys) {
        setHeaderTitle(getTranslation("desk.keys"));
        var list = new DescriptionList();
        list.addClassName("desk-keys");
        for (var key : keys.all()) {
            list.add(new DescriptionList.Term(key), new DescriptionList.Description(getTranslation("desk.key." + key)));
        }
        list.add(
                new DescriptionList.Term(DeskKeys.EXPLAIN),
                new DescriptionList.Description(getTranslation("desk.keys.this")));
        var on = new Checkbox(getTranslation("desk.keys.on"), keys.areOn());
        on.addValueChangeListener(change -> keys.switchOn(change.getValue()));
        add(list, on);
        getFooter().add(new Button(getTranslation("desk.close"), click -> close()));
    }
}
