package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.MapPaths;
import org.jingnuo.site.Visit;

/** Places under a sentence, each leading to what was promised near it. */
class PlaceLinks extends Section {

    PlaceLinks(String lead, List<Place> places, Visit visit) {
        var list = new UnorderedList();
        list.addClassName("choices");
        places.forEach(place -> list.add(new ListItem(new Anchor(
                visit.address(MapPaths.near(place.id(), null)), place.name().in(visit.language())))));
        add(new Paragraph(lead), list);
    }
}
