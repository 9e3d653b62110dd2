package org.jingnuo.moderation.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.ValueProvider;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.site.Language;

/** A line for each entry. */
class AuditGrid extends Grid<AuditEntry> {

    /** @param zone in which times are shown */
    AuditGrid(ZoneId zone) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(Language.of(getLocale()).dates())
                .withZone(zone);
        column("audit.number", "5rem", 0, AuditEntry::number);
        column("audit.at", "9rem", 0, entry -> time.format(entry.at()));
        column("audit.actor", "8rem", 1, entry -> entry.deed().actor());
        column("audit.action", "8rem", 1, entry -> action(entry.deed().action()));
        column("audit.subject", "12rem", 1, entry -> entry.deed().subject());
        column("audit.details", "9rem", 3, entry -> DetailTexts.of(entry.deed().details()));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("audit.title"));
        setEmptyStateText(getTranslation("audit.none"));
    }

    private void column(String header, String width, int grow, ValueProvider<AuditEntry, ?> value) {
        addColumn(value)
                .setHeader(getTranslation(header))
                .setWidth(width)
                .setFlexGrow(grow)
                .setResizable(true);
    }

    /** In words; what only a newer node knows, by its name. */
    private String action(String name) {
        return Action.find(name)
                .map(action -> getTranslation("audit.action." + action))
                .orElse(name);
    }
}
