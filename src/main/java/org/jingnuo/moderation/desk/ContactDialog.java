package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.moderation.parts.Sentences;

/** How to reach the sender, to be read or copied. It is in the page as long as this is open, and goes with the page. */
class ContactDialog extends Dialog {

    private final transient String contact;

    private ContactDialog(String contact) {
        this.contact = contact;
        setHeaderTitle(getTranslation("desk.contact"));
        add(new Paragraph(contact));
        getFooter()
                .add(
                        new Button(getTranslation("desk.close"), click -> close()),
                        new Button(getTranslation("desk.contact.copy"), click -> copy()));
    }

    static void open(String contact, HasComponents page) {
        var dialog = new ContactDialog(contact);
        // by itself it would stay over the page that comes next
        page.add(dialog);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                dialog.removeFromParent();
            }
        });
        dialog.open();
    }

    /** Browsers allow it over HTTPS and on the machine itself. */
    private void copy() {
        getElement()
                .executeJs("return navigator.clipboard.writeText($0)", contact)
                .then(copied -> tell("desk.contact.copied"), refused -> tell("desk.contact.notCopied"));
    }

    private void tell(String sentence) {
        Sentences.tell(getTranslation(sentence));
    }
}
