package org.jingnuo.commitments.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jingnuo.platform.geo.Datum;
import org.jingnuo.platform.geo.Position;

/** Reads GeoJSON (RFC 7946) as values with lines: JSON is YAML. */
final class GeoJsonFile {

    private GeoJsonFile() {}

    /** Features, each with its {@code properties} and its {@code geometry}; none if there is no such file. */
    static List<Value> features(Path file, Mistakes mistakes) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var collection = YamlFile.read(file, mistakes).withKeys("type", "features", "crs?");
        expect(collection.get("type"), "FeatureCollection");
        if (!collection.get("crs").isAbsent()) {
            collection
                    .get("crs")
                    .wrong(
                            "crs names a datum, and GeoJSON has only WGS 84 (RFC 7946, section 4)",
                            "Convert the coordinates to WGS 84 if they are of another, and take crs out");
        }
        var features = collection.get("features").items();
        for (var feature : features) {
            feature.withKeys("type", "id?", "properties", "geometry");
            expect(feature.get("type"), "Feature");
            feature.get("geometry").withKeys("type", "coordinates");
        }
        return features;
    }

    /** Notes a datum other than WGS 84, in which the coordinates of a feature are said to be. */
    static void checkDatum(Value datum) {
        var name = datum.text();
        var plain = name.replaceAll("[ _-]", "").toUpperCase(Locale.ROOT);
        if (!name.isEmpty() && !plain.equals(Datum.WGS84.name())) {
            datum.wrong(
                    "the datum " + Words.shown(name) + " is foreign to GeoJSON (RFC 7946, section 4)",
                    "Convert the coordinates to WGS 84 and take datum out");
        }
    }

    /** The type of a geometry, if it is one of these. */
    static Optional<String> type(Value geometry, List<String> known) {
        var type = geometry.get("type").text();
        if (known.contains(type)) {
            return Optional.of(type);
        }
        if (!type.isEmpty()) {
            geometry.get("type")
                    .wrong(
                            "the geometry " + Words.shown(type) + " cannot stand here",
                            "Write one of: " + String.join(", ", known));
        }
        return Optional.empty();
    }

    /** Positions of a line. The first that is none is told, and the line left out: the others are mostly of its kind. */
    static Optional<List<Position>> positions(Value list) {
        var positions = new ArrayList<Position>();
        for (var pair : list.items()) {
            var position = position(pair);
            if (position.isEmpty()) {
                return Optional.empty();
            }
            positions.add(position.get());
        }
        return Optional.of(positions);
    }

    /** A position, longitude first. */
    static Optional<Position> position(Value pair) {
        var degrees = pair.items();
        if (degrees.size() != 2) {
            pair.wrong("this is not a position", "Write longitude and latitude: [112.24, 30.33]");
            return Optional.empty();
        }
        var longitude = degrees.getFirst().decimal();
        var latitude = degrees.getLast().decimal();
        if (longitude == null || latitude == null) {
            return Optional.empty();
        }
        var position = Position.find(latitude.doubleValue(), longitude.doubleValue());
        if (position.isEmpty()) {
            var swapped = Position.find(longitude.doubleValue(), latitude.doubleValue());
            pair.wrong(
                    "[" + longitude + ", " + latitude + "] is no place on Earth"
                            + (swapped.isPresent() ? "; its latitude stands first" : ""),
                    swapped.isPresent()
                            ? "Write longitude first, here and in the rest of the file"
                            : "Write longitude within ±180, then latitude within ±90");
        }
        return position;
    }

    private static void expect(Value type, String wanted) {
        var found = type.text();
        if (!found.isEmpty() && !found.equals(wanted)) {
            type.wrong("type " + Words.shown(found) + " cannot stand here", "Write a " + wanted);
        }
    }
}
