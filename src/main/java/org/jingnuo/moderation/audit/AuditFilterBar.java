package org.jingnuo.moderation.audit;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.orderedlayout.FlexLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Narrows the audit by person, action, subject and day. */
class AuditFilterBar extends FlexLayout {

    private final TextField actor = new TextField();
    private final Select<Action> action = new Select<>();
    private final TextField subject = new TextField();
    private final DatePicker day = new DatePicker();
    private final transient Consumer<AuditFilter> changed;

    /** @param changed told what is chosen whenever somebody chooses otherwise */
    AuditFilterBar(Consumer<AuditFilter> changed) {
        this.changed = changed;
        actor.setLabel(getTranslation("audit.actor"));
        action.setLabel(getTranslation("audit.action"));
        action.setItems(Action.values());
        action.setItemLabelGenerator(this::nameOf);
        action.setEmptySelectionAllowed(true);
        action.setEmptySelectionCaption(getTranslation("audit.anyAction"));
        subject.setLabel(getTranslation("audit.subject"));
        subject.setHelperText(getTranslation("audit.subjectBegins"));
        day.setLabel(getTranslation("audit.day"));
        for (var text : new TextField[] {actor, subject}) {
            text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            text.setClearButtonVisible(true);
            text.addValueChangeListener(this::tell);
        }
        action.addValueChangeListener(this::tell);
        day.setClearButtonVisible(true);
        day.addValueChangeListener(this::tell);
        setFlexWrap(FlexWrap.WRAP);
        getStyle().setGap("var(--lumo-space-m)");
        add(actor, action, subject, day);
    }

    /** Shows what is chosen. */
    void show(AuditFilter filter) {
        actor.setValue(orEmpty(filter.actor()));
        action.setValue(filter.action());
        subject.setValue(orEmpty(filter.subject()));
        day.setValue(filter.day());
    }

    private void tell(ComponentValueChangeEvent<?, ?> event) {
        if (event.isFromClient()) {
            changed.accept(new AuditFilter(
                    orNull(actor.getValue()), action.getValue(), orNull(subject.getValue()), day.getValue()));
        }
    }

    private String nameOf(@Nullable Action chosen) {
        return chosen == null ? getTranslation("audit.anyAction") : getTranslation("audit.action." + chosen);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
