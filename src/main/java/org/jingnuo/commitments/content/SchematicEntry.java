package org.jingnuo.commitments.content;

import java.util.List;
import java.util.Optional;
import org.jingnuo.platform.geo.Geometry;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * One feature of {@code map/schematic.geojson}.
 *
 * @param place id of the place that is drawn; null for what no place of the content is
 * @param name null where the place has it
 * @param radiusMetres of a circle in which a lake lies; null for a river
 * @param geometry a line for a river, a point for a lake; null when it cannot be read
 */
public record SchematicEntry(
        Value where,
        String id,
        @Nullable Kind kind,
        @Nullable String place,
        @Nullable Bilingual name,
        @Nullable Integer radiusMetres,
        @Nullable Geometry geometry) {

    /** What a schematic draws. */
    public enum Kind {
        RIVER,
        LAKE
    }

    /** Its file in the content folder. */
    static final String FILE = "map/schematic.geojson";

    static SchematicEntry read(Value feature) {
        if (feature.get("id").isAbsent()) {
            feature.wrong("the feature has no id", "Add id: a slug that no other feature of the file has");
        }
        var properties = feature.get("properties").withKeys("kind", "place?", "name?", "radius?", "datum?");
        GeoJsonFile.checkDatum(properties.get("datum"));
        var kind = properties.get("kind").oneOf(Kind.class);
        return new SchematicEntry(
                feature,
                feature.get("id").text(),
                kind,
                properties.get("place").isAbsent()
                        ? null
                        : properties.get("place").text(),
                properties.get("name").isAbsent()
                        ? null
                        : properties.get("name").bilingual(),
                radius(properties, kind),
                geometry(feature.get("geometry"), kind).orElse(null));
    }

    private static @Nullable Integer radius(Value properties, @Nullable Kind kind) {
        var radius = properties.get("radius");
        if (kind == Kind.LAKE && radius.isAbsent()) {
            properties.wrong("the lake has no radius", "Add radius: metres of a circle in which the lake lies");
        }
        if (kind == Kind.RIVER && !radius.isAbsent()) {
            radius.wrong("a river is a line and has no radius", "Take radius out");
        }
        if (radius.isAbsent()) {
            return null;
        }
        var metres = radius.whole();
        if (metres <= 0) {
            radius.wrong("the radius is not above 0", "Write metres");
        }
        return metres;
    }

    private static Optional<Geometry> geometry(Value geometry, @Nullable Kind kind) {
        var coordinates = geometry.get("coordinates");
        if (kind == Kind.LAKE) {
            return GeoJsonFile.type(geometry, List.of("Point"))
                    .flatMap(type -> GeoJsonFile.position(coordinates))
                    .map(Geometry.Point::new);
        }
        return GeoJsonFile.type(geometry, List.of("LineString"))
                .flatMap(type -> GeoJsonFile.positions(coordinates))
                .filter(positions -> isLine(coordinates, positions.size()))
                .map(Geometry.LineString::new);
    }

    private static boolean isLine(Value coordinates, int positions) {
        if (positions < 2) {
            coordinates.wrong("a line has two positions at least", "Write where it begins and where it ends");
        }
        return positions >= 2;
    }
}
