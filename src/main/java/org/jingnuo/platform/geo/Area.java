package org.jingnuo.platform.geo;

import static java.lang.Math.cos;
import static java.lang.Math.toRadians;
import static org.jingnuo.platform.geo.Position.METRES_PER_DEGREE;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Ground within boundaries, of one piece or several, with or without holes. */
public final class Area {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Point HERE = FACTORY.createPoint(new Coordinate(0, 0));

    /** Longitude as x, latitude as y, in degrees. */
    private final MultiPolygon pieces;

    private Area(MultiPolygon pieces) {
        this.pieces = pieces;
    }

    /**
     * Why an area is none.
     *
     * @param where the first place at which it is found
     */
    public record Flaw(String what, Position where) {}

    /** @throws IllegalArgumentException for a geometry without area, or with a ring that is not closed */
    public static Area of(Geometry geometry) {
        var polygons = switch (geometry) {
            case Geometry.Polygon polygon -> List.of(polygon);
            case Geometry.MultiPolygon several -> several.polygons();
            default -> throw new IllegalArgumentException("a " + geometry.type() + " has no area");
        };
        return new Area(
                FACTORY.createMultiPolygon(polygons.stream().map(Area::piece).toArray(Polygon[]::new)));
    }

    /** Whether {@code position} lies within the area or on its boundary. */
    public boolean contains(Position position) {
        return SimplePointInAreaLocator.locate(coordinate(position), pieces) != Location.EXTERIOR;
    }

    /**
     * How far {@code position} lies outside, in metres; 0 within. Takes the ground around it for flat, which within
     * 100 km and 60° of latitude is off by less than 3 %.
     */
    public double metresTo(Position position) {
        if (contains(position)) {
            return 0;
        }
        return flatAround(position).distance(HERE);
    }

    /** Whether everything within {@code metres} of {@code position} lies in the area; the ground is taken for flat as above. */
    public boolean holds(Position position, double metres) {
        return contains(position) && flatAround(position).getBoundary().distance(HERE) > metres;
    }

    /** In metres east and north of {@code position}. */
    private org.locationtech.jts.geom.Geometry flatAround(Position position) {
        return AffineTransformation.translationInstance(-position.longitude(), -position.latitude())
                .scale(METRES_PER_DEGREE * cos(toRadians(position.latitude())), METRES_PER_DEGREE)
                .transform(pieces);
    }

    /** A ring that crosses itself or another, a hole outside its ground, pieces that lie upon one another. */
    public Optional<Flaw> findFlaw() {
        return Optional.ofNullable(new IsValidOp(pieces).getValidationError())
                .map(error ->
                        new Flaw(error.getMessage(), new Position(error.getCoordinate().y, error.getCoordinate().x)));
    }

    private static Polygon piece(Geometry.Polygon polygon) {
        var rings = polygon.rings().stream()
                .map(ring -> FACTORY.createLinearRing(ring.coordinates()))
                .toList();
        return FACTORY.createPolygon(rings.getFirst(), rings.stream().skip(1).toArray(LinearRing[]::new));
    }

    private static Coordinate coordinate(Position position) {
        return new Coordinate(position.longitude(), position.latitude());
    }
}
