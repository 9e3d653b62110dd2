package org.jingnuo.platform.geo;

import com.fasterxml.jackson.annotation.JsonIncludeProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;

/** A geometry of RFC 7946, of the kinds that the portal reads or writes. As JSON it has only type and coordinates. */
@JsonIncludeProperties({"type", "coordinates"})
@JsonPropertyOrder({"type", "coordinates"})
public sealed interface Geometry {

    record Point(Position position) implements Geometry {

        @Override
        public List<Double> coordinates() {
            return lonLat(position);
        }
    }

    /** @param positions at least two */
    record LineString(List<Position> positions) implements Geometry {

        @Override
        public List<List<Double>> coordinates() {
            return line(positions);
        }
    }

    /** @param rings the outer one first, then those of its holes */
    record Polygon(List<Ring> rings) implements Geometry {

        @Override
        public List<List<List<Double>>> coordinates() {
            return rings.stream().map(ring -> line(ring.positions())).toList();
        }
    }

    record MultiPolygon(List<Polygon> polygons) implements Geometry {

        @Override
        public List<List<List<List<Double>>>> coordinates() {
            return polygons.stream().map(Polygon::coordinates).toList();
        }
    }

    /** Its name in GeoJSON. */
    @JsonProperty("type")
    default String type() {
        return getClass().getSimpleName();
    }

    /** Longitude and latitude, in as many lists as the type has. Degrees have the digits they were given with. */
    @JsonProperty("coordinates")
    List<?> coordinates();

    /** All of its positions, in their order. */
    default List<Position> positions() {
        return switch (this) {
            case Point point -> List.of(point.position);
            case LineString line -> line.positions;
            case Polygon polygon ->
                polygon.rings.stream()
                        .flatMap(ring -> ring.positions().stream())
                        .toList();
            case MultiPolygon areas ->
                areas.polygons.stream()
                        .flatMap(polygon -> polygon.positions().stream())
                        .toList();
        };
    }

    private static List<List<Double>> line(List<Position> positions) {
        return positions.stream().map(Geometry::lonLat).toList();
    }

    private static List<Double> lonLat(Position position) {
        return List.of(position.longitude(), position.latitude());
    }
}
