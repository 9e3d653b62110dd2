package org.jingnuo.platform.geo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is written as GeoJSON, and geometries as text. Longitude comes first (RFC 7946). */
public final class GeoJson {

    /** RFC 7946, section 12. */
    public static final String MEDIA_TYPE = "application/geo+json";

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private GeoJson() {}

    /**
     * @param bbox west, south, east, north of what the feature stands for; null, and not written, for what it is itself
     * @param properties whatever Jackson writes as a JSON object
     */
    @JsonPropertyOrder({"type", "id", "bbox", "geometry", "properties"})
    public record Feature<P>(
            String id,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Double> bbox,

            Geometry geometry,
            P properties) {

        /** That stands for nothing but its geometry. */
        public Feature(String id, Geometry geometry, P properties) {
            this(id, null, geometry, properties);
        }

        @JsonProperty("type")
        public String type() {
            return "Feature";
        }
    }

    /** @param bbox west, south, east, north of all the features; null, and not written, when there are none */
    @JsonPropertyOrder({"type", "bbox", "features"})
    public record FeatureCollection<P>(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<Double> bbox,

            List<Feature<P>> features) {

        /** With the box around them. */
        public static <P> FeatureCollection<P> of(List<Feature<P>> features) {
            var positions = features.stream()
                    .flatMap(feature -> feature.geometry.positions().stream())
                    .toList();
            return new FeatureCollection<>(
                    positions.isEmpty() ? null : Box.around(positions).bbox(), features);
        }

        @JsonProperty("type")
        public String type() {
            return "FeatureCollection";
        }
    }

    /** A geometry on one line. */
    public static String write(Geometry geometry) {
        return MAPPER.writeValueAsString(geometry);
    }

    /**
     * A geometry as {@link #write} wrote it.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Geometry read(String json) {
        try {
            var node = MAPPER.readTree(json);
            var coordinates = node.path("coordinates");
            return switch (node.path("type").asString("")) {
                case "Point" -> new Geometry.Point(position(coordinates));
                case "LineString" -> new Geometry.LineString(list(coordinates, GeoJson::position));
                case "Polygon" -> polygon(coordinates);
                case "MultiPolygon" -> new Geometry.MultiPolygon(list(coordinates, GeoJson::polygon));
                default -> throw new IllegalArgumentException("no geometry: " + json);
            };
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no geometry: " + json, e);
        }
    }

    private static Geometry.Polygon polygon(JsonNode rings) {
        return new Geometry.Polygon(list(rings, ring -> new Ring(list(ring, GeoJson::position))));
    }

    private static Position position(JsonNode lonLat) {
        return new Position(lonLat.path(1).doubleValue(), lonLat.path(0).doubleValue());
    }

    private static <T> List<T> list(JsonNode nodes, Function<JsonNode, T> read) {
        return StreamSupport.stream(nodes.spliterator(), false).map(read).toList();
    }
}
