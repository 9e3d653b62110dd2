package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.parts.Chips;
import org.jingnuo.commitments.parts.CommitmentCard;
import org.jingnuo.commitments.parts.Folded;
import org.jingnuo.commitments.parts.IgnoredNotice;
import org.jingnuo.map.MapQuery;
import org.jingnuo.map.MapSheet;
import org.jingnuo.map.MapSheet.Spot;
import org.jingnuo.site.Visit;

/** Everything the map shows, in words, and what no map can show. */
class MapList extends Section {

    private final transient MapSheet sheet;
    private final transient MapQuery query;
    private final transient Visit visit;

    MapList(MapSheet sheet, MapQuery query, Visit visit) {
        this.sheet = sheet;
        this.query = query;
        this.visit = visit;
        setId("map-list");
        var narrowing = query.narrowing();
        if (!narrowing.ignored().isEmpty()) {
            add(new IgnoredNotice(narrowing.ignored()));
        }
        add(new Chips(
                sheet.list().facets(),
                visit.language(),
                (facet, value) -> visit.address(
                        query.with(narrowing.without(facet, value)).path())));
        total();
        spots();
        parts();
        unplaced();
    }

    private void total() {
        var total = new Paragraph(
                sheet.list().total() == 0
                        ? getTranslation("map.nothing")
                        : getTranslation("map.total", sheet.list().total()));
        total.getElement().setAttribute("role", "status");
        add(total);
    }

    private void spots() {
        if (!sheet.spots().isEmpty()) {
            add(new H2(getTranslation("map.spots")));
        }
        for (var spot : sheet.spots()) {
            add(heading(spot), precision(spot.place()), cards(spot.commitments()));
        }
    }

    /** Folded: of a district there may be many, and nothing more is known of where. */
    private void parts() {
        if (!sheet.parts().isEmpty()) {
            add(new H2(getTranslation("map.parts")), new Paragraph(getTranslation("map.partsLead")));
        }
        for (var part : sheet.parts()) {
            var folded = new Folded(getTranslation("map.partItems", part.count()), "more");
            folded.add(cards(part.commitments()));
            add(heading(part), folded);
        }
    }

    private void unplaced() {
        if (sheet.city() + sheet.beyond() > 0) {
            add(new H2(getTranslation("map.unplaced")));
        }
        if (sheet.city() > 0) {
            var link = new Anchor(
                    visit.address(CommitmentPaths.browse(query.narrowing().with(Facet.Name.PLACE, Facet.NOWHERE))),
                    getTranslation("map.noPlace"));
            link.addClassName("action");
            add(new Paragraph(getTranslation("map.city", sheet.city())), link);
        }
        if (sheet.beyond() > 0) {
            add(new Paragraph(getTranslation("map.beyond", sheet.beyond())));
        }
    }

    /** The map leads here; from here back to the map around the place. */
    private H3 heading(Spot spot) {
        var place = spot.place();
        var link = new Anchor(
                visit.address(new MapQuery(Frames.around(place), query.narrowing()).path()),
                place.name().in(visit.language()));
        link.getElement().setAttribute("data-item", place.id());
        var heading = new H3(link);
        heading.setId("place-" + place.id());
        return heading;
    }

    private Paragraph precision(Place place) {
        var precision = new Paragraph(getTranslation(
                "precision." + place.precision(), Math.max(1, Math.ceilDiv(place.radiusMetres(), 1000))));
        precision.addClassName("explained");
        return precision;
    }

    private UnorderedList cards(List<Commitment> commitments) {
        var list = new UnorderedList();
        commitments.forEach(it -> list.add(new CommitmentCard(it, visit)));
        return list;
    }
}
