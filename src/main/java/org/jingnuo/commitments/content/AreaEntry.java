package org.jingnuo.commitments.content;

import java.util.List;
import java.util.Optional;
import org.jingnuo.platform.geo.Geometry;
import org.jingnuo.platform.geo.Ring;

/**
 * One feature of {@code map/areas.geojson}.
 *
 * @param place id of the district
 * @param pieces each with its outer ring first; none when one of them cannot be read
 */
public record AreaEntry(Value where, String place, List<List<RingEntry>> pieces) {

    /** Its file in the content folder. */
    static final String FILE = "map/areas.geojson";

    /** A ring, not yet known to be closed or to go the right way round. */
    public record RingEntry(Value where, Ring ring) {}

    static AreaEntry read(Value feature) {
        var properties = feature.get("properties").withKeys("place", "datum?");
        GeoJsonFile.checkDatum(properties.get("datum"));
        return new AreaEntry(feature, properties.get("place").text(), pieces(feature.get("geometry")));
    }

    /** Empty unless every ring is closed. */
    public Optional<Geometry> findGeometry() {
        if (pieces.isEmpty()
                || pieces.stream()
                        .flatMap(List::stream)
                        .anyMatch(ring -> !ring.ring().isClosed())) {
            return Optional.empty();
        }
        var polygons = pieces.stream()
                .map(rings ->
                        new Geometry.Polygon(rings.stream().map(RingEntry::ring).toList()))
                .toList();
        return Optional.of(polygons.size() == 1 ? polygons.getFirst() : new Geometry.MultiPolygon(polygons));
    }

    private static List<List<RingEntry>> pieces(Value geometry) {
        var coordinates = geometry.get("coordinates");
        var type = GeoJsonFile.type(geometry, List.of("Polygon", "MultiPolygon"));
        if (type.isEmpty()) {
            return List.of();
        }
        var polygons = type.get().equals("Polygon") ? List.of(coordinates) : coordinates.items();
        if (polygons.isEmpty()) {
            coordinates.wrong("there is no polygon", "Write one at least: a list of rings");
        }
        var pieces = polygons.stream().map(AreaEntry::piece).toList();
        return pieces.contains(List.<RingEntry>of()) ? List.of() : pieces;
    }

    private static List<RingEntry> piece(Value polygon) {
        var rings = polygon.items();
        if (rings.isEmpty()) {
            polygon.wrong("there is no ring", "Write the ring around the area: a list of positions");
        }
        var read = rings.stream()
                .flatMap(ring ->
                        GeoJsonFile.positions(ring).map(positions -> new RingEntry(ring, new Ring(positions))).stream())
                .toList();
        return read.size() == rings.size() ? read : List.of();
    }
}
