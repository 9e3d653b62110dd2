package org.jingnuo.map.ui;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.map.MapPaths;
import org.jingnuo.platform.geo.Box;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class MapViewTest {

    @LocalServerPort
    int port;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @Test
    void the_list_has_what_the_map_has() {
        var places = JsonMapper.shared().readTree(portal.get("/api/v1/places").text());
        var points = places.get("items")
                .valueStream()
                .collect(toMap(it -> it.get("id").asString(), it -> List.of(number(it, "lon"), number(it, "lat"))));

        var listed = get("/map").select("#map-list h3 a").eachAttr("data-item");
        var map = JsonMapper.shared()
                .readTree(portal.get("/api/v1/map?bbox=110,29,115,31&zoom=18").text());

        assertThat(listed.stream().map(points::get))
                .containsAll(map.get("features")
                        .valueStream()
                        .map(it -> it.at("/geometry/coordinates"))
                        .map(it -> List.of(it.get(0).asDouble(), it.get(1).asDouble()))
                        .toList());
        assertThat(listed).hasSizeGreaterThanOrEqualTo(map.get("features").size());
    }

    private static double number(JsonNode place, String name) {
        return place.get(name).asDouble();
    }

    @Test
    void several_on_one_spot_are_told_by_a_name_and_a_number() {
        var map = JsonMapper.shared()
                .readTree(portal.get("/api/v1/map?bbox=110,29,115,31&zoom=7").text());
        var names = JsonMapper.shared()
                .readTree(portal.get("/api/v1/places").text())
                .get("items")
                .valueStream()
                .collect(toMap(it -> it.get("id").asString(), it -> it.get("name")));

        assertThat(map.get("features").valueStream())
                .anyMatch(it -> it.has("bbox"))
                .allSatisfy(it -> {
                    assertThat(it.at("/properties/name"))
                            .isEqualTo(names.get(it.get("id").asString()));
                    assertThat(it.at("/properties").has("places")).isEqualTo(it.has("bbox"));
                });
    }

    @Test
    void what_no_map_can_show_is_counted_beside_it() {
        assertThat(get("/map").select("#map-list").text())
                .containsPattern("另有 1[0-9]{2} 项涉及全市")
                .contains("在本市以外");
    }

    @Test
    void a_part_of_the_map_lists_what_is_in_it() {
        var part = get("/map?bbox=111.50,30.15,111.80,30.40");

        assertThat(part.select("#map-list h3 a").eachAttr("data-item"))
                .contains("songzi-liyuan-matou", "songzi-shi")
                .doesNotContain("liulinzhou", "shashi-qu");
        assertThat(part.select("#map-filters input[name=bbox]").attr("value"))
                .isEqualTo("111.500,30.150,111.800,30.400");
    }

    @Test
    void filters_narrow_map_and_list() {
        var schools = get("/map?theme=schools");

        assertThat(schools.select("#map-list h3 a").eachAttr("data-item"))
                .contains("shashi-fushu-zhongxue")
                .doesNotContain("liulinzhou");
        assertThat(schools.select(".sketch .pin")).hasSize(1);
        assertThat(schools.select("#map-list .chips a")).hasSize(1);
    }

    @Test
    void a_pin_is_only_where_a_place_is_known() {
        var drawing = get("/map").expectFirst(".sketch");

        assertThat(get("/map").select("promise-map").text()).contains("示意图");
        assertThat(drawing.select(".pin")).hasSameSizeAs(drawing.select(".reach"));
        assertThat(drawing.select(".vicinity"))
                .hasSizeGreaterThan(drawing.select(".pin").size());
        assertThat(drawing.select("text").eachText()).anyMatch(text -> text.matches("沙市区 [0-9]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30,112,31,113", "1,2,3", "x", "-180,-90,180,90", "112,30,112,30"})
    void a_part_that_is_none_is_left_out_with_a_word(String box) {
        var page = get("/map?bbox=" + box);

        assertThat(page.expectFirst("#map-list .note").text()).contains("地图范围").contains(box);
        assertThat(page.select("#map-list h3")).isNotEmpty();
    }

    @Test
    void a_filter_goes_with_the_way_to_a_place() {
        assertThat(get("/map?theme=schools").select("#map-list h3 a").eachAttr("href"))
                .allMatch(address -> address.contains("theme=schools"));
    }

    @Test
    void addresses_are_the_same_on_a_machine_that_writes_numbers_otherwise() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(MapPaths.map(new Box(30, 112, 30.5, 112.5)))
                    .endsWith("bbox=112.000%2C30.000%2C112.500%2C30.500");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_list_leads_to_the_map_of_the_same() {
        assertThat(get("/commitments?theme=schools").select("main a[href='/map?theme=schools']"))
                .hasSize(1);
        assertThat(get("/en/commitments?theme=schools&page=2").select("main a[href='/en/map?theme=schools']"))
                .hasSize(1);
    }

    @Test
    void waters_are_named_on_the_drawing() {
        assertThat(get("/map").select(".sketch text").eachText()).anyMatch(text -> text.contains("长江"));
    }

    @Test
    void a_commitment_with_a_known_place_has_a_small_map_of_it() {
        var page = get("/c/2023-liulinzhou-shore");

        assertThat(page.expectFirst(".small-map svg").attr("aria-label")).contains("柳林洲");
        assertThat(page.select(".small-map .pin")).hasSize(1);
        assertThat(page.expectFirst(".small-map a").attr("href")).startsWith("/map?bbox=112.");
        assertThat(get("/c/2023-parking-spaces").select(".small-map")).isEmpty();
        assertThat(get("/c/2023-rental-homes").select(".small-map")).isEmpty();
    }

    private Document get(String address) {
        return portal.get(address).html();
    }
}
