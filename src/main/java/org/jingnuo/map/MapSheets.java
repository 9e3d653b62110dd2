package org.jingnuo.map;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.MapSheet.Spot;
import org.jingnuo.map.Scope.Reach;
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

    /** The part of the map that has all of the city's places; all of the Earth for content without places. */
    public Box whole() {
        var gazetteer = new Gazetteer(catalogue.now());
        var located = gazetteer.snapshot().places().stream().filter(Place::hasLocation);
        var points = Stream.concat(gazetteer.parts(), located).map(Place::point).toList();
        return points.isEmpty() ? Box.EARTH : Box.around(points).widened(MARGIN, MARGIN);
    }

    /** The city's divisions with a government of their own. */
    public List<Place> districts() {
        return new Gazetteer(catalogue.now()).districts();
    }

    /** What is in {@code box} of what {@code narrowing} leaves. */
    public MapSheet show(Box box, BrowseQuery narrowing) {
        var gazetteer = new Gazetteer(catalogue.now());
        var all = gazetteer.snapshot().commitments();
        var scopes = new Scopes(gazetteer);
        var shown = all.stream()
                .filter(it -> scopes.of(it).places().stream().anyMatch(place -> box.contains(place.point())))
                .map(Commitment::id)
                .toList();
        var wanted = narrowing.withSize(Math.max(1, all.size()));
        var list = pages.browse(wanted, List.of(shown), false);
        var left = pages.browse(wanted).items().stream()
                .map(it -> scopes.of(it).reach())
                .toList();
        return new MapSheet(
                box,
                spots(Reach.LOCATED, list.items(), scopes, box, gazetteer),
                spots(Reach.PART, list.items(), scopes, box, gazetteer),
                list,
                Collections.frequency(left, Reach.CITY),
                Collections.frequency(left, Reach.BEYOND));
    }

    /** In the content's order. */
    private static List<Spot> spots(Reach reach, List<Commitment> items, Scopes scopes, Box box, Gazetteer gazetteer) {
        return gazetteer.snapshot().places().stream()
                .filter(place -> box.contains(place.point()))
                .map(place -> new Spot(
                        place,
                        items.stream()
                                .filter(it -> scopes.of(it).isAt(reach, place))
                                .toList()))
                .filter(spot -> spot.count() > 0)
                .toList();
    }
}
