package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.jingnuo.moderation.NotDone;

/** What a dialog cannot do without: the field that lacks it says so. */
public final class Required {

    private Required() {}

    /** @throws NotDone if nothing was entered */
    public static <V, F extends Component & HasValue<?, V> & HasValidationProperties> V of(F field) {
        if (field.isEmpty()) {
            throw refuse(field, field.getTranslation("desk.fieldMissing"));
        }
        field.setInvalid(false);
        return field.getValue();
    }

    /** Has {@code field} say what is wrong with what was entered. */
    public static <F extends Component & HasValidationProperties> NotDone refuse(F field, String sentence) {
        field.setInvalid(true);
        field.setErrorMessage(sentence);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
        return NotDone.saidAtField();
    }
}
