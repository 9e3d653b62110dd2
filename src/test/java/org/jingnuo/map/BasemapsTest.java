package org.jingnuo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
class BasemapsTest {

    private static final Map<String, String> TIANDITU =
            Map.of("basemap", "tianditu", "key", BasemapSettings.KEY, "review-number", "GS(2023)336号");
    private static final Map<String, String> XYZ = Map.of(
            "basemap", "xyz",
            "url", "https://tiles.example.org/{z}/{x}/{y}.png?size=256",
            "attribution", "© Example",
            "review-number", "none");

    @Test
    void without_settings_there_is_only_the_sketch(CapturedOutput output) {
        assertThat(new Basemaps(BasemapSettings.of(Map.of())).shown()).isEmpty();
        assertThat(new Basemaps(BasemapSettings.of(Map.of("basemap", "", "key", ""))).shown())
                .isEmpty();
        assertThat(told(output)).isEmpty();
    }

    @Test
    void tianditu_needs_no_more_than_its_key_and_number() {
        var basemap = shown(TIANDITU);

        assertThat(new JsonMapper().readTree(new JsonMapper().writeValueAsString(basemap)))
                .isEqualTo(new JsonMapper().readTree("""
                                        {
                                          "kind": "wmts",
                                          "layers": [
                                            "https://t{s}.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=0123456789abcdef0123456789abcdef",
                                            "https://t{s}.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={TileMatrix}&TILEROW={TileRow}&TILECOL={TileCol}&tk=0123456789abcdef0123456789abcdef"
                                          ],
                                          "subdomains": ["0", "1", "2", "3", "4", "5", "6", "7"],
                                          "attribution": "天地图 Tianditu · 国家地理信息公共服务平台",
                                          "reviewNumber": "GS(2023)336号",
                                          "minZoom": 1,
                                          "maxZoom": 18
                                        }
                                        """));
        assertThat(basemap.imageOrigins())
                .containsExactlyElementsOf(IntStream.range(0, 8)
                        .mapToObj("https://t%d.tianditu.gov.cn"::formatted)
                        .toList());
        assertThat(basemap.dataOrigins()).isEmpty();
    }

    @Test
    void what_is_not_set_is_left_to_the_element() {
        var json = new JsonMapper().readTree(new JsonMapper().writeValueAsString(shown(XYZ)));

        assertThat(json.propertyNames()).containsExactlyInAnyOrder("kind", "layers", "attribution");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_page_may_reach_only_the_hosts_of_the_tiles(
            Map<String, String> settings, List<String> images, List<String> data) {
        var basemap = shown(settings);

        assertThat(basemap.imageOrigins()).isEqualTo(images);
        assertThat(basemap.dataOrigins()).isEqualTo(data);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                arguments(XYZ, List.of("https://tiles.example.org"), List.of()),
                arguments(with(XYZ, "url", "/tiles/{z}/{x}/{y}.png"), List.of(), List.of()),
                arguments(
                        with(XYZ, "url", "http://10.1.2.3:8081/{z}/{x}/{y}"),
                        List.of("http://10.1.2.3:8081"),
                        List.of()),
                arguments(
                        with(XYZ, "url", "https://{s}.example.org:444/{z}/{x}/{y}", "subdomains", "a,b"),
                        List.of("https://a.example.org:444", "https://b.example.org:444"),
                        List.of()),
                arguments(
                        with(
                                XYZ,
                                "basemap",
                                "WMTS",
                                "url",
                                "https://w.example.org/?m={TileMatrix}&r={TileRow}&c={TileCol}"),
                        List.of("https://w.example.org"),
                        List.of()),
                arguments(
                        with(XYZ, "basemap", "pmtiles", "url", "https://data.example.org/city.pmtiles"),
                        List.of(),
                        List.of("https://data.example.org")),
                arguments(with(XYZ, "basemap", "pmtiles", "url", "/city.pmtiles"), List.of(), List.of()));
    }

    @Test
    void without_a_review_number_it_is_not_shown_and_the_log_says_what_to_set(CapturedOutput output) {
        var basemaps = new Basemaps(BasemapSettings.of(with(TIANDITU, "review-number", "")));

        assertThat(basemaps.shown()).isEmpty();
        assertThat(told(output))
                .singleElement()
                .asString()
                .contains("WARN", "tianditu is not shown", "jingnuo.map.review-number")
                .doesNotContain(BasemapSettings.KEY);
    }

    @Test
    void on_purpose_it_is_shown_without_a_review_number(CapturedOutput output) {
        assertThat(shown(with(TIANDITU, "review-number", "none")).reviewNumber())
                .isNull();
        assertThat(told(output)).isEmpty();
    }

    @Test
    void all_of_it_can_be_set_in_the_environment() {
        var environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        Map.of(
                                "JINGNUO_MAP_BASEMAP", "xyz",
                                "JINGNUO_MAP_URL", "https://{s}.example.org/{z}/{x}/{y}.png",
                                "JINGNUO_MAP_SUBDOMAINS", "a,b",
                                "JINGNUO_MAP_ATTRIBUTION", "© Example",
                                "JINGNUO_MAP_REVIEW_NUMBER", "GS(2023)336号",
                                "JINGNUO_MAP_MIN_ZOOM", "0",
                                "JINGNUO_MAP_MAX_ZOOM", "17")));
        var settings = Binder.get(environment).bind("jingnuo.map", BasemapProperties.class);

        assertThat(new Basemaps(settings.get()).shown())
                .hasValue(new Basemap(
                        Basemap.Kind.XYZ,
                        List.of("https://{s}.example.org/{z}/{x}/{y}.png"),
                        List.of("a", "b"),
                        "© Example",
                        "GS(2023)336号",
                        0,
                        17));
    }

    @Test
    void the_key_gets_into_no_log_by_accident() {
        var settings = BasemapSettings.of(TIANDITU);

        assertThat(List.of(settings, new Basemaps(settings).shown()).toString()).doesNotContain(BasemapSettings.KEY);
    }

    /** Without what portals of other tests tell meanwhile. */
    private static List<String> told(CapturedOutput output) {
        return output.toString()
                .lines()
                .filter(line -> line.contains(Basemaps.class.getSimpleName()))
                .toList();
    }

    private static Basemap shown(Map<String, String> settings) {
        return new Basemaps(BasemapSettings.of(settings)).shown().orElseThrow();
    }

    /** @param changes names and values in turn */
    private static Map<String, String> with(Map<String, String> settings, String... changes) {
        var changed = new HashMap<>(settings);
        for (var i = 0; i < changes.length; i += 2) {
            changed.put(changes[i], changes[i + 1]);
        }
        return changed;
    }
}
