package org.jingnuo.moderation.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a list as links to its page. The address says which part is shown, and of which commitment, so that going back
 * and reloading show it again.
 *
 * @param <S> the parts; the first is shown where an address names none
 */
public class Shelves<S extends Enum<S>> extends Nav {

    private static final String SHELF = "shelf";
    private static final String COMMITMENT = "c";

    private final S first;
    private final Map<S, RouterLink> links;

    /**
     * @param name of the list's parts, for screen readers
     * @param page that has the list
     */
    public Shelves(String name, Class<S> parts, Class<? extends Component> page) {
        this.first = parts.getEnumConstants()[0];
        this.links = new EnumMap<>(parts);
        setAriaLabel(name);
        addClassName("desk-shelves");
        for (var part : parts.getEnumConstants()) {
            var link = new RouterLink("", page);
            links.put(part, link);
            add(link);
        }
    }

    /** The part that an address asks for. */
    public S shelf(QueryParameters address) {
        return address.getSingleParameter(SHELF)
                .flatMap(word -> links.keySet().stream()
                        .filter(part -> word(part).equals(word))
                        .findFirst())
                .orElse(first);
    }

    /** Id of the commitment that an address asks for, whether there is such a one or not; empty if it asks for all. */
    public static Optional<String> commitment(QueryParameters address) {
        return address.getSingleParameter(COMMITMENT);
    }

    /** What an address says that asks for this. */
    public QueryParameters address(S shelf, @Nullable String commitment) {
        var address = QueryParameters.empty();
        if (shelf != first) {
            address = address.merging(SHELF, word(shelf));
        }
        return commitment == null ? address : address.merging(COMMITMENT, commitment);
    }

    /**
     * Marks the part that is shown.
     *
     * @param commitment for which the other parts are shown, too; null for all
     * @param labels what a part is called now
     */
    public void show(S shown, @Nullable String commitment, Function<S, String> labels) {
        links.forEach((part, link) -> {
            link.setText(labels.apply(part));
            link.setQueryParameters(address(part, commitment));
            if (part == shown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String word(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
