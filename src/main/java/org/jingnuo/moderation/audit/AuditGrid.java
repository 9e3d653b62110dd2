package org.jingnuo.moderation.audit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.jingnuo.site.Language;

/** A line for each entry. */
class AuditGrid extends Grid<AuditEntry> {

    /** Of a column where there is little room; there is more to grow for what tells the most. */
    private static final String WIDTH = "8rem";

    /** @param zone in which times are shown */
    AuditGrid(ZoneId zone) {
        var time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(Language.of(getLocale()).dates())
                .withZone(zone);
        addColumn(AuditEntry::number).setHeader(getTranslation("audit.number"));
        addColumn(entry -> time.format(entry.at())).setHeader(getTranslation("audit.at"));
        addColumn(entry -> entry.deed().actor()).setHeader(getTranslation("audit.actor"));
        addColumn(entry -> action(entry.deed().action())).setHeader(getTranslation("audit.action"));
        addColumn(entry -> entry.deed().subject()).setHeader(getTranslation("audit.subject"));
        addColumn(entry -> DetailTexts.of(entry.deed().details()))
                .setHeader(getTranslation("audit.details"))
                .setFlexGrow(3);
        getColumns().forEach(column -> column.setWidth(WIDTH).setResizable(true));
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAriaLabel(getTranslation("audit.title"));
        setEmptyStateText(getTranslation("audit.none"));
    }

    /** In words; what only a newer node knows, by its name. */
    private String action(String name) {
        return Action.find(name)
                .map(action -> getTranslation("audit.action." + action))
                .orElse(name);
    }
}
