package org.jingnuo.map.ui;

import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.platform.geo.Box;
import org.jingnuo.platform.geo.Position;

/** Which part of a map shows a place with enough around it to know where it is. */
final class Frames {

    /** Metres to every side, at least; the nearest names must be in it. */
    private static final int LEAST = 15_000;

    /** Degrees around a name. */
    private static final double ROOM = 0.05;

    /** Wider than high, as screens have room. */
    private static final double WIDTH_TO_HEIGHT = 1.6;

    private Frames() {}

    static Box around(Place place) {
        var north = Math.max(LEAST, 1.5 * place.radiusMetres()) / Position.METRES_PER_DEGREE;
        var east = WIDTH_TO_HEIGHT * north / Math.cos(Math.toRadians(place.latitude()));
        return Box.around(List.of(place.point())).widened(north, east);
    }

    /** Room for the name of a district. */
    static Box atSeat(Place district) {
        return Box.around(List.of(district.point())).widened(ROOM, ROOM);
    }
}
