package org.jingnuo.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.DetailPart;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.MapSheets;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.site.Visit;

/** The places of a commitment on a small map, which opens the large one; none for places that are not known so well. */
@org.springframework.stereotype.Component
class PlacesOnDetail implements DetailPart {

    private final Catalogue catalogue;
    private final MapSheets sheets;

    PlacesOnDetail(Catalogue catalogue, MapSheets sheets) {
        this.catalogue = catalogue;
        this.sheets = sheets;
    }

    @Override
    public Optional<Component> build(CommitmentPages.Detail detail, Visit visit) {
        var located = detail.places().stream().filter(Place::hasLocation).toList();
        return located.isEmpty() ? Optional.empty() : Optional.of(map(located, visit));
    }

    private Component map(List<Place> located, Visit visit) {
        var holder = new Div();
        var names = String.join(
                holder.getTranslation("list.separator"),
                located.stream().map(place -> place.name().in(visit.language())).toList());
        var box = frame(located);
        var drawing = new SketchMap(box, holder.getTranslation("map.ofPlaces", names), visit.language())
                .draw(catalogue.now().schematic());
        located.forEach(drawing::place);
        sheets.districts().forEach(district -> drawing.name(district, 0));
        drawing.nameWaters(catalogue.now().schematic());
        var note = new Span(holder.getTranslation("map.sketch"));
        note.addClassName("explained");
        var link = new Anchor();
        link.setHref(visit.address(MapPaths.map(box)));
        link.add(drawing, new Span(holder.getTranslation("map.open")));
        holder.addClassName("small-map");
        holder.add(link, note);
        return holder;
    }

    /** Around each place, as far as the seat of its district, so that a name says where it is. */
    private Box frame(List<Place> places) {
        return Box.around(places.stream()
                .flatMap(place -> Stream.concat(
                        Stream.of(Frames.around(place)), sheets.partOf(place).map(Frames::atSeat).stream()))
                .flatMap(frame -> Stream.of(frame.southWest(), frame.northEast()))
                .toList());
    }
}
