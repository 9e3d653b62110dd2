package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** A list's filters as a plain form, so that they work without scripts; with Flow, a tick changes the list at once. */
public class FilterPanel extends Folded {
    private final Map<Facet.Name, FacetGroup> groups = new EnumMap<>(Facet.Name.class);
    private final Map<String, Input> kept = new HashMap<>();
    private final Form form;

    /** Told that a value is now chosen, or no longer. */
    public interface Choosing {
        void choose(Facet.Name facet, String value, boolean chosen);
    }

    /** Without Flow: a choice takes effect when the form is sent. */
    public FilterPanel(String address, List<Facet> facets, Visit visit) {
        this(address, facets, visit, null);
    }

    /**
     * @param address of the list, language prefix included
     * @param choosing null for a page that Flow does not take over
     */
    public FilterPanel(String address, List<Facet> facets, Visit visit, @Nullable Choosing choosing) {
        super(UI.getCurrentOrThrow().getTranslation("browse.filters"), "filters");
        form = new Form(address);
        for (var facet : facets) {
            var group = new FacetGroup(
                    facet,
                    visit,
                    choosing == null ? null : (value, chosen) -> choosing.choose(facet.name(), value, chosen));
            groups.put(facet.name(), group);
            form.add(group);
        }
        var apply = new NativeButton(getTranslation("browse.apply"));
        apply.getElement().setAttribute("type", "submit");
        apply.addClassName("button");
        form.add(apply);
        add(form);
    }

    /**
     * Brings counts and ticks up to date.
     *
     * @param others query parameters of the list that are no facet's; sent with the form
     */
    public void show(List<Facet> facets, Map<String, String> others) {
        facets.forEach(facet -> Objects.requireNonNull(groups.get(facet.name())).show(facet));
        others.forEach((name, value) ->
                kept.computeIfAbsent(name, this::hidden).getElement().setAttribute("value", value));
    }

    private Input hidden(String name) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name);
        form.add(input);
        return input;
    }
}
