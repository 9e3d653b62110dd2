package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.BiFunction;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Icon;
import org.jingnuo.site.Language;

/** What a list is narrowed by, in words; each leads to the list without it. */
public class Chips extends UnorderedList {

    /** @param without gives the address of the list without a facet's value */
    public Chips(List<Facet> facets, Language language, BiFunction<Facet.Name, String, String> without) {
        addClassName("chips");
        for (var facet : facets) {
            for (var value : facet.values()) {
                if (value.chosen()) {
                    var label = FacetLabels.value(facet.name(), value, language);
                    var link = new Anchor();
                    link.setHref(without.apply(facet.name(), value.id()));
                    link.setAriaLabel(getTranslation("browse.remove", label));
                    link.add(
                            new Span(FacetLabels.name(facet.name()) + getTranslation("list.colon") + label),
                            Icon.of("x-lg"));
                    add(new ListItem(link));
                }
            }
        }
    }
}
