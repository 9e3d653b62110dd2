package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Visit;

/** A list beside its filters. The filters stay where they are while the list changes, so that focus and scrolling stay too. */
public class FilteredList extends Div {
    private final FilterPanel filters;
    private final Div list = new Div();

    /** @param path of the list, without language prefix */
    public FilteredList(String path, List<Facet> facets, Visit visit, FilterPanel.Choosing choosing) {
        filters = new FilterPanel(visit.address(path), facets, visit, choosing);
        addClassName("browse");
        add(filters, list);
    }

    /**
     * Brings counts, ticks and the list up to date.
     *
     * @param others query parameters of the list that are no facet's
     */
    public void show(List<Facet> facets, Map<String, String> others, Component shown) {
        filters.show(facets, others);
        list.removeAll();
        list.add(shown);
    }

    /** Leads to the same list otherwise narrowed, within the page that Flow has taken over. */
    public static void open(String path, String queryString, Visit visit) {
        UI.getCurrentOrThrow().navigate(visit.address(path).substring(1), QueryParameters.fromString(queryString));
    }
}
