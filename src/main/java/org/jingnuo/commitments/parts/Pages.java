package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.IntFunction;

/** The pages of a list, each a link. */
public class Pages extends Nav {

    /**
     * @param current from 1
     * @param address gives the address of a page, from 1
     */
    public Pages(int current, int pages, IntFunction<String> address) {
        var list = new UnorderedList();
        for (var page = 1; page <= pages; page++) {
            var link = new Anchor(address.apply(page), String.valueOf(page));
            link.setAriaLabel(getTranslation("browse.page", page));
            if (page == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(link));
        }
        add(list);
        addClassName("pages");
        setAriaLabel(getTranslation("browse.pages"));
    }
}
