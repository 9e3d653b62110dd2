package org.jingnuo.commitments;

import java.util.List;
import java.util.Locale;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/** One way to narrow the list, with how many commitments each value would leave under the other facets' choices. */
public record Facet(Name name, List<Value> values) {

    /** Value of {@link Name#PLACE} for commitments of which the report does not say where. */
    public static final String NOWHERE = "none";

    /** Values of {@link Name#LIVELIHOOD}. */
    public static final String YES = "yes";

    public static final String NO = "no";

    /** The name in lower case is the query parameter. */
    public enum Name {
        THEME,
        SECTION,
        PLACE,
        KIND,
        LIVELIHOOD;

        /** Name of the query parameter. */
        public String parameter() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param id as it stands in the query string
     * @param label in words; null where the value is a word of the interface, translated by the page
     */
    public record Value(String id, @Nullable Bilingual label, int count, boolean chosen) {}
}
