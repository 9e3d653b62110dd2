package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.select.Select;
import org.jingnuo.feedback.Reason;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.parts.Required;

/** Why something is not published, or not all of it. */
class ReasonField extends Select<Reason> {

    ReasonField() {
        setLabel(getTranslation("desk.reason"));
        setItems(Reason.values());
        setItemLabelGenerator(reason -> reason == null ? "" : getTranslation("desk.reason." + reason));
        setWidthFull();
    }

    /** @throws NotDone if none was chosen, which the field then says */
    Reason getChosen() {
        var reason = getValue();
        if (reason == null) {
            throw Required.refuse(this, getTranslation("desk.reason.missing"));
        }
        return reason;
    }
}
