package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where somebody is, and a part of the map, as a program asks for them. */
@PortalTest
class NearApiTest {

    @LocalServerPort
    int port;

    @Autowired
    Search search;

    private Portal portal;

    @BeforeEach
    void wait_for_the_index() {
        portal = new Portal(port);
        SearchReadiness.await(search);
    }

    @Test
    void works_come_by_distance() {
        var near = json("/near?lat=30.37&lon=112.21&size=100");

        assertThat(near.at("/items/0/place/id").asString()).isEqualTo("jingzhou-zhan");
        assertThat(near.get("items").valueStream().map(it -> it.get("distance").asLong()))
                .isSorted()
                .hasSize(near.get("total").asInt());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lat=30.339999&lon=112.249999",
                "lat=30%2E339999&lon=112%2E249999",
                "lat=30.3%33999&lon=112.2%349999"
            })
    void a_position_is_cut_off_after_two_decimals(String query) {
        var answer = portal.get(ApiPaths.NEAR + "?size=1&" + query);

        assertThat(answer.text()).contains("\"lat\":30.33,\"lon\":112.24,").doesNotContain("999");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void a_seat_tells_no_district_for_certain() {
        var near = json("/near?lat=30.31&lon=112.25");

        assertThat(near.at("/whereabouts/told").asString()).isEqualTo("perhaps");
        assertThat(near.at("/whereabouts/districts/0/id").asString()).isEqualTo("shashi-qu");
        assertThat(near.get("parts").valueStream().map(it -> it.get("id").asString()))
                .doesNotContain("shashi-qu");
    }

    @Test
    void whoever_says_the_district_is_told_what_is_promised_there() {
        var near = json("/near?lat=30.31&lon=112.25&district=shashi-qu");

        assertThat(near.at("/whereabouts/told").asString()).isEqualTo("in");
        assertThat(near.at("/parts/0/id").asString()).isEqualTo("shashi-qu");
    }

    @Test
    void somebody_elsewhere_is_told_so() {
        assertThat(json("/near?lat=39.90&lon=116.40").at("/whereabouts/told").asString())
                .isEqualTo("outside");
    }

    @Test
    void a_position_of_another_datum_is_put_right() {
        var given = json("/near?lat=30.40&lon=112.30&datum=bd09");

        assertThat(given.get("lat").asDouble()).isEqualTo(30.4);
        assertThat(given.get("lon").asDouble()).isEqualTo(112.29);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /near?lon=112.24                         | lat  | lat is needed.
            /near?lat=30.33                          | lon  | lon is needed.
            /near?lat=north&lon=112.24               | lat  | lat needs degrees as a decimal number
            /near?lat=30.33&lon=                     | lon  | lon is needed.
            /near?lat=95&lon=200                     | lat  | lat is beyond ±90.
            /near?lat=30.33&lon=200                  | lon  | lon is beyond ±180.
            /near?lat=112.24&lon=30.33               | lat  | try lat=30.33 and lon=112.24
            /near?lat=30.33&lon=112.24&datum=mars    | datum | datum is wgs84, gcj02 or bd09.
            /near?lat=30.33&lon=112.24&theme=magic   | theme | “magic” is no value of theme here.
            /near?lat=30.33&lon=112.24&district=x    | district | “x” is no value of district here.
            /near?lat=30.33&lon=112.24&district=liulinzhou | district | “liulinzhou” is no value of district here.
            /near?lat=112%2E249999&lon=30.339999     | lat  | try lat=30.33 and lon=112.24
            /near?lat=30.33&lon=112.24&cursor=cGFnZSA5OQ | cursor | is no value of cursor here.
            /map?zoom=8                              | bbox | bbox is needed.
            /map?bbox=111,29,114,31                  | zoom | zoom is needed.
            /map?bbox=111,29,114&zoom=8              | bbox | four numbers in degrees, not 3
            /map?bbox=a,b,c,d&zoom=8                 | bbox | bbox needs degrees as a decimal number
            /map?bbox=30,112,31,113&zoom=8           | bbox | try bbox=112.0,30.0,113.0,31.0
            /map?bbox=114,29,111,31&zoom=8           | bbox | bbox is empty
            /map?bbox=112,30,112,30&zoom=8           | bbox | bbox is empty
            /map?bbox=-180,-90,180,90&zoom=8         | bbox | larger than 20°
            /map?bbox=111,29,114,31&zoom=99          | zoom | zoom is a whole number from 5 to 18.
            /map?bbox=111,29,114,31&zoom=8.5         | zoom | zoom is a whole number from 5 to 18.
            /map?bbox=111,29,114,31&zoom=8&theme=x   | theme | “x” is no value of theme here.
            """)
    void what_is_no_place_on_the_map_is_told_by_its_parameter(String address, String parameter, String said) {
        var answer = portal.get(ApiPaths.V1 + address);

        assertThat(answer.status()).isEqualTo(400);
        var problem = JsonMapper.shared().readTree(answer.text());
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).contains(said);
    }

    @Test
    void the_map_puts_together_what_would_lie_on_one_another() {
        var far = json("/map?bbox=111.5,29.4,114.1,30.6&zoom=7");
        var close = json("/map?bbox=111.5,29.4,114.1,30.6&zoom=13");

        assertThat(kinds(far)).contains("cluster", "division");
        assertThat(close.get("features").size())
                .isGreaterThan(far.get("features").size());
        assertThat(kinds(close)).contains("site", "vicinity", "division");
    }

    private static Iterable<String> kinds(JsonNode collection) {
        return collection
                .get("features")
                .valueStream()
                .map(it -> it.at("/properties/kind").asString())
                .toList();
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(portal.get(ApiPaths.V1 + address).text());
    }
}
