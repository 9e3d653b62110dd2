package org.jingnuo.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.map.MapSheet.Spot;
import org.jingnuo.platform.geo.Box;
import org.springframework.stereotype.Component;

/** Puts together what a part of the map shows. */
@Component
public class MapSheets {

    /** Degrees around the outermost places. */
    private static final double MARGIN = 0.1;

    private final Catalogue catalogue;
    private final CommitmentPages pages;

    MapSheets(Catalogue catalogue, CommitmentPages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** The part of the map that has all of the city's places; empty for content without any. */
    public Optional<Box> whole() {
        var gazetteer = new Gazetteer(catalogue.now());
        var located = gazetteer.snapshot().places().stream()
                .filter(place -> place.hasLocation() && gazetteer.isInCity(place));
        var points = Stream.concat(gazetteer.parts(), located).map(Place::point).toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Box.around(points).widened(MARGIN, MARGIN));
    }

    /** The district or zone that holds {@code place}. */
    public Optional<Place> partOf(Place place) {
        return new Gazetteer(catalogue.now()).partOf(place);
    }

    /** The city's divisions with a government of their own. */
    public List<Place> districts() {
        return new Gazetteer(catalogue.now()).districts();
    }

    /** What is in {@code box} of what {@code narrowing} leaves. */
    public MapSheet show(Box box, BrowseQuery narrowing) {
        var snapshot = catalogue.now();
        var gazetteer = new Gazetteer(snapshot);
        var scopes = new Scopes(gazetteer);
        var shown = snapshot.commitments().stream()
                .filter(it -> scopes.of(it).shown().anyMatch(place -> box.contains(place.point())))
                .toList();
        var wanted = narrowing.withSize(Math.max(1, snapshot.commitments().size()));
        var list = pages.browse(snapshot, wanted, shown);
        var left =
                pages.browse(snapshot, wanted).items().stream().map(scopes::of).toList();
        return new MapSheet(
                box,
                spots(list.items(), it -> scopes.of(it).located(), box, snapshot),
                spots(list.items(), it -> scopes.of(it).parts(), box, snapshot),
                list,
                (int) left.stream().filter(Scope::isOfCity).count(),
                (int) left.stream().filter(Scope::isBeyond).count());
    }

    /** In the content's order. */
    private static List<Spot> spots(
            List<Commitment> items, Function<Commitment, List<Place>> places, Box box, Snapshot snapshot) {
        return snapshot.places().stream()
                .filter(place -> box.contains(place.point()))
                .map(place -> new Spot(
                        place,
                        items.stream()
                                .filter(it -> places.apply(it).contains(place))
                                .toList()))
                .filter(spot -> spot.count() > 0)
                .toList();
    }
}
