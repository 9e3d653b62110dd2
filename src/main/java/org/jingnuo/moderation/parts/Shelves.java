package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The parts of a list as links to its page.
 *
 * @param <S> the parts
 */
public class Shelves<S extends Enum<S>> extends Nav {

    private final Map<S, RouterLink> links;

    /**
     * @param name of the list's parts, for screen readers
     * @param page that has the list
     */
    public Shelves(String name, Class<S> parts, Class<? extends Component> page) {
        this.links = new EnumMap<>(parts);
        setAriaLabel(name);
        addClassName("desk-shelves");
        for (var part : parts.getEnumConstants()) {
            var link = new RouterLink("", page);
            links.put(part, link);
            add(link);
        }
    }

    /**
     * Marks the part that is shown; the others lead to the same commitment.
     *
     * @param labels what a part is called now
     */
    public void show(ListAddress<S> shown, Function<S, String> labels) {
        links.forEach((part, link) -> {
            link.setText(labels.apply(part));
            link.setQueryParameters(new ListAddress<>(part, shown.commitment()).query());
            if (part == shown.shelf()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
