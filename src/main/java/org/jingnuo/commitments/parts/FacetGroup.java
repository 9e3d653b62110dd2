package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.dom.DomEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Language;
import org.jingnuo.site.Live;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** One way to narrow the list: its values with their counts, each a tick box. */
class FacetGroup extends Folded {
    /** A facet with more values than this gets a field to look for one. */
    private static final int MANY = 15;

    private static final String FIND = "find-";

    private final Facet.Name name;
    private final @Nullable BiConsumer<String, Boolean> choose;
    private final Language language;
    private final Div rows = new Div();
    private final Map<String, FacetRow> rowsById = new HashMap<>();
    private String sought;

    /** @param choose told a value's id and whether it is now chosen; null for a page that Flow does not take over */
    FacetGroup(Facet facet, Visit visit, @Nullable BiConsumer<String, Boolean> choose) {
        super(FacetLabels.name(facet.name()), "facet");
        this.name = facet.name();
        this.choose = choose;
        this.language = visit.language();
        this.sought = String.join(" ", visit.query().getOrDefault(findField(), List.of()));
        var values = new FieldSet(FacetLabels.name(name));
        if (choose != null && (facet.values().size() > MANY || !sought.isEmpty())) {
            values.add(finder());
        }
        values.add(rows);
        add(values);
        if (name == Facet.Name.THEME
                || !sought.isEmpty()
                || facet.values().stream().anyMatch(Facet.Value::chosen)) {
            opened();
        }
    }

    /** Shows the counts and choices of {@code facet}; rows that stay are not touched, so that focus stays too. */
    void show(Facet facet) {
        var ids = facet.values().stream().map(Facet.Value::id).toList();
        rowsById.entrySet().removeIf(entry -> {
            if (ids.contains(entry.getKey())) {
                return false;
            }
            rows.remove(entry.getValue());
            return true;
        });
        var index = 0;
        for (var value : facet.values()) {
            var row = rowsById.get(value.id());
            if (row == null) {
                row = new FacetRow(name, value, language, choose);
                rowsById.put(value.id(), row);
                rows.addComponentAtIndex(index, row);
            }
            row.show(value);
            index++;
        }
        narrow();
    }

    private Input finder() {
        var field = Live.live(new Input());
        field.setType("search");
        field.addClassName("field");
        field.setId(findField());
        field.getElement()
                .setAttribute("name", findField())
                .setAttribute("value", sought)
                .setAttribute("aria-label", getTranslation("browse.find." + name))
                .setAttribute("placeholder", getTranslation("browse.find." + name))
                .setAttribute("autocomplete", "off");
        field.getElement()
                .addEventListener("input", this::seek)
                .addEventData("event.target.value")
                .debounce(150);
        return field;
    }

    private void seek(DomEvent event) {
        sought = event.getEventData().get("event.target.value").asString();
        narrow();
    }

    private void narrow() {
        var wanted = sought.strip().toLowerCase(Locale.ROOT);
        rowsById.values()
                .forEach(row -> row.setHidden(
                        !row.isChosen() && !row.label().toLowerCase(Locale.ROOT).contains(wanted)));
    }

    private String findField() {
        return FIND + name.name().toLowerCase(Locale.ROOT);
    }
}
