package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jingnuo.site.Icon;
import org.jspecify.annotations.Nullable;

/** Ways into the list, each with how many commitments lie behind it. */
public class Strip extends UnorderedList {

    /** Empty. */
    public Strip() {
        addClassName("strip");
    }

    /** @param icon of the site's set, or null */
    public void add(String address, @Nullable String icon, String label, int count) {
        var link = new Anchor();
        link.setHref(address);
        if (icon != null) {
            link.add(Icon.of(icon));
        }
        var number = new Span(getTranslation("strip.count", count));
        number.addClassName("count");
        link.add(new Span(label), number);
        add(new ListItem(link));
    }
}
