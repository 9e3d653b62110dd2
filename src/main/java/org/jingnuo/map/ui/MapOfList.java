package org.jingnuo.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.ListPart;
import org.jingnuo.map.MapQuery;
import org.jingnuo.site.Visit;

/** The way from the list to the map of the same. */
@org.springframework.stereotype.Component
class MapOfList implements ListPart {

    @Override
    public Component build(BrowseQuery query, Visit visit) {
        var link = new Anchor(visit.address(new MapQuery(null, query.withPage(1)).path()));
        var paragraph = new Paragraph(link);
        link.setText(paragraph.getTranslation("map.ofList"));
        link.addClassName("action");
        return paragraph;
    }
}
