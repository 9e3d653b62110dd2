package org.jingnuo.platform.geo;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A frame between two parallels and two meridians, in WGS 84 degrees. One that crosses the 180th meridian cannot be
 * told: no city's map does.
 *
 * @param south at most {@code north}
 * @param west at most {@code east}
 */
public record Box(double south, double west, double north, double east) {

    /** @throws IllegalArgumentException for a corner that is no place on Earth, or a frame turned inside out */
    public Box {
        var southWest = new Position(south, west);
        var northEast = new Position(north, east);
        if (southWest.latitude() > northEast.latitude() || southWest.longitude() > northEast.longitude()) {
            throw new IllegalArgumentException(
                    "south %s, west %s, north %s, east %s is inside out".formatted(south, west, north, east));
        }
    }

    /**
     * The smallest that holds all of {@code positions}.
     *
     * @throws java.util.NoSuchElementException if there are none
     */
    public static Box around(Collection<Position> positions) {
        return new Box(
                least(positions, Position::latitude),
                least(positions, Position::longitude),
                -least(positions, position -> -position.latitude()),
                -least(positions, position -> -position.longitude()));
    }

    /** Whether {@code position} lies within or on the frame. */
    public boolean contains(Position position) {
        return south <= position.latitude()
                && position.latitude() <= north
                && west <= position.longitude()
                && position.longitude() <= east;
    }

    /**
     * This with more room on every side, within the Earth.
     *
     * @param northward degrees added in the north and in the south
     * @param eastward degrees added in the east and in the west
     */
    public Box widened(double northward, double eastward) {
        return new Box(
                Math.max(-90, south - northward),
                Math.max(-180, west - eastward),
                Math.min(90, north + northward),
                Math.min(180, east + eastward));
    }

    public Position southWest() {
        return new Position(south, west);
    }

    public Position northEast() {
        return new Position(north, east);
    }

    /** West, south, east, north: the order of GeoJSON's {@code bbox}, longitude first (RFC 7946, section 5). */
    public List<Double> bbox() {
        return List.of(west, south, east, north);
    }

    private static double least(Collection<Position> positions, ToDoubleFunction<Position> degrees) {
        return positions.stream().mapToDouble(degrees).min().orElseThrow();
    }
}
