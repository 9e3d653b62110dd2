package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;

/** The orders a list can have, each a link. */
public class Orders extends Nav {

    /** @param address gives the address of the list in an order */
    public <E extends Enum<E>> Orders(E[] orders, E current, Function<E, String> address) {
        var list = new UnorderedList();
        for (var order : orders) {
            var link = new Anchor(address.apply(order), getTranslation("sort." + order));
            if (order == current) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        add(list);
        setAriaLabel(getTranslation("browse.order"));
    }
}
