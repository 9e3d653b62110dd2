package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.UI;
import org.jingnuo.commitments.Facet;
import org.jingnuo.site.Language;

/** Names of facets and their values on screen. */
public final class FacetLabels {
    private FacetLabels() {}

    /** In the reader's language. */
    public static String name(Facet.Name facet) {
        return translated("facet." + facet);
    }

    /** In {@code language}. */
    public static String value(Facet.Name facet, Facet.Value value, Language language) {
        var label = value.label();
        return label == null ? translated("facet." + facet + "." + value.id()) : label.in(language);
    }

    private static String translated(String key) {
        return UI.getCurrentOrThrow().getTranslation(key);
    }
}
