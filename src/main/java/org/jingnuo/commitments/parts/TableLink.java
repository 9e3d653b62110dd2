package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;

/** The way to take away the list above it, all of its pages, for a spreadsheet. */
public class TableLink extends Paragraph {

    /** @param address of the table; the same in every language */
    public TableLink(String address) {
        var link = new Anchor(address, getTranslation("browse.table"));
        link.addClassName("action");
        add(link);
    }
}
