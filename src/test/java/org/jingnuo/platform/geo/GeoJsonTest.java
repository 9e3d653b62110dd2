package org.jingnuo.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class GeoJsonTest {

    @Test
    void features_are_written_as_the_standard_has_them() {
        var station = new GeoJson.Feature<>(
                "station", new Geometry.Point(new Position(30.37, 112.21)), Map.of("radius", 1000));
        var port = new GeoJson.Feature<>(
                "port", new Geometry.Point(new Position(30.271, 111.599).rounded()), Map.of("radius", 5000));

        assertThat(JsonMapper.shared().writeValueAsString(GeoJson.FeatureCollection.of(List.of(station, port))))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"bbox\":[111.6,30.27,112.21,30.37],\"features\":["
                        + "{\"type\":\"Feature\",\"id\":\"station\","
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[112.21,30.37]},"
                        + "\"properties\":{\"radius\":1000}},"
                        + "{\"type\":\"Feature\",\"id\":\"port\","
                        + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[111.6,30.27]},"
                        + "\"properties\":{\"radius\":5000}}]}");
    }

    @Test
    void a_collection_of_nothing_has_no_box() {
        assertThat(JsonMapper.shared().writeValueAsString(GeoJson.FeatureCollection.of(List.of())))
                .isEqualTo("{\"type\":\"FeatureCollection\",\"features\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"Point\",\"coordinates\":[112.21,30.37]}",
                "{\"type\":\"LineString\",\"coordinates\":[[111.57,30.28],[111.66,30.37]]}",
                "{\"type\":\"Polygon\",\"coordinates\":[[[1.0,1.0],[2.0,1.0],[2.0,2.0],[1.0,1.0]]]}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[1.0,1.0],[2.0,1.0],[2.0,2.0],[1.0,1.0]]]]}"
            })
    void a_geometry_is_read_as_it_was_written(String json) {
        assertThat(GeoJson.write(GeoJson.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "{\"type\":\"Circle\"}", "[", "{\"type\":\"Point\",\"coordinates\":[200,0]}"})
    void what_is_no_geometry_is_refused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeoJson.read(json));
    }
}
