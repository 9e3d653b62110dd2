package org.jingnuo.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Position;
import org.springframework.stereotype.Component;

/** Knows which places are near, by the index. */
@Component
public class NearestPlaces {

    private final LiveIndex live;
    private final Catalogue catalogue;

    NearestPlaces(LiveIndex live, Catalogue catalogue) {
        this.live = live;
        this.catalogue = catalogue;
    }

    /**
     * A place near somewhere.
     *
     * @param metres along the great circle to its {@linkplain Place#point() point}
     */
    public record NearPlace(Place place, double metres) {}

    /** Places {@linkplain Place#hasLocation() with a location}, the nearest first. */
    public List<NearPlace> nearest(Position from, int most) {
        return live.now().map(state -> indexed(state, from, most)).orElseGet(() -> compared(from, most));
    }

    private static List<NearPlace> indexed(LiveIndex.State state, Position from, int most) {
        return state.index().nearestPlaces(from, most).stream()
                .flatMap(near -> Stream.ofNullable(state.snapshot().placesById().get(near.id()))
                        .map(place -> new NearPlace(place, near.metres())))
                .toList();
    }

    /** While there is no index yet. */
    private List<NearPlace> compared(Position from, int most) {
        return catalogue.now().places().stream()
                .filter(Place::hasLocation)
                .map(place -> new NearPlace(place, from.metresTo(place.point())))
                .sorted(Comparator.comparingDouble(NearPlace::metres))
                .limit(most)
                .toList();
    }
}
