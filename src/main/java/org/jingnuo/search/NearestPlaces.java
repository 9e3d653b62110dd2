package org.jingnuo.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Place;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.geo.Position;
import org.springframework.stereotype.Component;

/** Knows which places are near, by the index. */
@Component
public class NearestPlaces {

    private final LiveIndex live;

    NearestPlaces(LiveIndex live) {
        this.live = live;
    }

    /**
     * A place near somewhere.
     *
     * @param metres along the great circle to its {@linkplain Place#point() point}
     */
    public record NearPlace(Place place, double metres) {}

    /** Places of a snapshot {@linkplain Place#hasLocation() with a location}, the nearest first. */
    public List<NearPlace> nearest(Snapshot snapshot, Position from, int most) {
        return live.now()
                .filter(state -> state.snapshot().revision() == snapshot.revision())
                .map(state -> indexed(state, from, most))
                .orElseGet(() -> compared(snapshot, from, most));
    }

    private static List<NearPlace> indexed(LiveIndex.State state, Position from, int most) {
        return state.index().nearestPlaces(from, most).stream()
                .flatMap(near -> Stream.ofNullable(state.snapshot().placesById().get(near.id()))
                        .map(place -> new NearPlace(place, near.metres())))
                .toList();
    }

    /** While there is no index of it yet. */
    private static List<NearPlace> compared(Snapshot snapshot, Position from, int most) {
        return snapshot.places().stream()
                .filter(Place::hasLocation)
                .map(place -> new NearPlace(place, from.metresTo(place.point())))
                .sorted(Comparator.comparingDouble(NearPlace::metres))
                .limit(most)
                .toList();
    }
}
