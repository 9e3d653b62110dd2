package org.jingnuo.platform.geo;

import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;

/**
 * A line around ground or around a hole in it.
 *
 * @param positions at least {@link #FEWEST}, the last the same as the first (RFC 7946, section 3.1.6)
 */
public record Ring(List<Position> positions) {

    /** Three corners, and the first of them once more. */
    public static final int FEWEST = 4;

    /** Whether there are enough positions, and the last is the first. */
    public boolean isClosed() {
        return positions.size() >= FEWEST && positions.getFirst().equals(positions.getLast());
    }

    /** Which way round a closed ring goes: counter-clockwise around ground, clockwise around a hole. */
    public boolean isCounterClockwise() {
        return Orientation.isCCW(coordinates());
    }

    Coordinate[] coordinates() {
        return positions.stream()
                .map(position -> new Coordinate(position.longitude(), position.latitude()))
                .toArray(Coordinate[]::new);
    }
}
