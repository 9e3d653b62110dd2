package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Visit;

/**
 * The list's filters as a plain form, so that they work without scripts; with Flow, a tick changes the list at once.
 */
class FilterPanel extends Folded {
    private final Map<Facet.Name, FacetGroup> groups = new EnumMap<>(Facet.Name.class);
    private final Input sort = new Input();
    private BrowseQuery query;

    /**
     * @param browse what the list shows first
     * @param open leads to the list of another query
     */
    FilterPanel(CommitmentPages.Browse browse, Visit visit, Consumer<BrowseQuery> open) {
        super(UI.getCurrentOrThrow().getTranslation("browse.filters"), "filters");
        this.query = browse.query();
        var form = new Form(visit.address("/" + CommitmentPaths.BROWSE));
        sort.setType("hidden");
        sort.getElement().setAttribute("name", "sort");
        for (var facet : browse.facets()) {
            var group = new FacetGroup(
                    facet,
                    visit,
                    (value, chosen) ->
                            open.accept(chosen ? query.with(facet.name(), value) : query.without(facet.name(), value)));
            groups.put(facet.name(), group);
            form.add(group);
        }
        var apply = new NativeButton(getTranslation("browse.apply"));
        apply.getElement().setAttribute("type", "submit");
        apply.addClassName("button");
        form.add(sort, apply);
        add(form);
        show(browse, visit);
    }

    /** Brings counts, ticks and order up to date. */
    void show(CommitmentPages.Browse browse, Visit visit) {
        query = browse.query();
        sort.getElement().setAttribute("value", query.sort().name().toLowerCase(Locale.ROOT));
        browse.facets()
                .forEach(facet ->
                        Objects.requireNonNull(groups.get(facet.name())).show(facet));
    }
}
