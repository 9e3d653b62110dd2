package org.jingnuo.map.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;

@PortalTest
class NearViewTest {

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
    void a_position_is_answered_and_kept_by_nobody() {
        var answer = portal.post("/near", "lat=30.3149&lon=112.2551");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.text()).doesNotContain("30.3149", "112.2551").contains("value=\"30.31\"");
        assertThat(answer.html().expectFirst("h1").text()).isEqualTo("我附近承诺了什么");
        assertThat(answer.html().select("a[href*='30.31']")).isEmpty();
    }

    @Test
    void a_position_in_the_address_is_not_read() {
        assertThat(portal.get("/near?lat=30.31&lon=112.25")
                        .html()
                        .expectFirst("h1")
                        .text())
                .isEqualTo("附近承诺了什么");
    }

    @Test
    void the_district_is_asked_and_answering_lists_its_promises() {
        var asked = portal.post("/near", "lat=30.31&lon=112.25").html();
        var form = asked.expectFirst(".question form:contains(沙市区)");
        assertThat(asked.select("h2:contains(沙市区)")).isEmpty();

        var fields = String.join(
                "&",
                form.select("input").stream()
                        .map(input -> input.attr("name") + "=" + input.attr("value"))
                        .toList());
        var told = portal.post("/near", fields).html();

        assertThat(told.select("h2:contains(沙市区)")).hasSize(1);
        assertThat(told.select(".question")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lat=&lon=", "lat=north&lon=112", "lat=95&lon=112", "lat=30.3", "lat=112.25&lon=30.31"})
    void what_is_no_position_is_said_to_be_none_with_ways_to_go_on(String fields) {
        var answer = portal.post("/near", fields);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.html().expectFirst("main [role=status]").text()).startsWith("这个位置看不懂");
        assertThat(answer.html().select("main a[href='/near?place=shashi-qu']")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/near?place=atlantis", "/near?place=jingzhou-shi"})
    void the_page_of_no_place_is_not_there(String address) {
        assertThat(portal.get(address).status()).isEqualTo(404);
    }

    @Test
    void a_theme_that_is_none_is_left_out_with_a_word() {
        var page = get("/near?place=shashi-qu&theme=zzz");

        assertThat(page.expectFirst("main .note").text()).contains("主题", "zzz");
        assertThat(page.select("main .commitment-card")).hasSizeGreaterThan(10);
    }

    @Test
    void around_a_district_no_distance_is_given() {
        assertThat(get("/near?place=gongan-xian").select("main .tags").text()).doesNotContain("公里");
        assertThat(get("/near?place=liulinzhou").select("main .tags").text()).contains("公里");
    }

    @Test
    void a_form_that_is_far_too_long_is_refused() {
        assertThat(portal.post("/near", "lat=" + "3".repeat(5_000)).status()).isEqualTo(413);
    }

    @Test
    void somebody_elsewhere_is_told_so_and_can_go_on() {
        var far = portal.post("/near", "lat=39.90&lon=116.40").html();

        assertThat(far.expectFirst(".note").text()).startsWith("这个位置好像不在本市");
        assertThat(far.select("main a[href='/near?place=shashi-qu']")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/near?place=shashi-qu, 沙市区附近承诺了什么",
        "/near?q=沙市区, 沙市区附近承诺了什么",
        "/near?q=shashiqu, 沙市区附近承诺了什么",
        "/near?q=huochezhan, 荆州火车站附近承诺了什么",
        "/en/near?place=liulinzhou, 'What was promised near Liulinzhou riverbank, Shashi'",
        "/en/near?q=Shashi District, What was promised near Shashi District"
    })
    void a_place_is_chosen_or_typed(String address, String title) {
        assertThat(get(address).expectFirst("h1").text()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource({
        "/near?q=火星, 报告里没有叫“火星”的地方。请换个名称，或者在下面选一个。",
        "/near?place=atlantis, 这里没有“atlantis”这个地点。请在下面选一个。",
        "/near?place=jingzhou-shi, “荆州市”不是一个能说“附近”的地方：它是整座城市，或者不在本市范围内。请在下面选一个。"
    })
    void a_place_that_is_not_there_is_said_so(String address, String said) {
        assertThat(get(address).expectFirst("main [role=status]").text()).isEqualTo(said);
    }

    @Test
    void a_name_that_several_places_have_is_a_choice() {
        var choice = get("/near?q=太湖港");

        assertThat(choice.expectFirst("main .choices").select("a")).hasSizeGreaterThan(1);
    }

    @Test
    void only_this_page_may_ask_where_the_reader_is() {
        assertThat(portal.get("/near").header("Permissions-Policy")).contains("geolocation=(self)");
        assertThat(portal.get("/").header("Permissions-Policy")).contains("geolocation=()");
    }

    @Test
    void other_pages_take_no_form() {
        assertThat(portal.post("/about", "lat=1").status()).isEqualTo(405);
        assertThat(portal.send("PUT", "/near", "").header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(portal.send("POST", "/near", "{}", "Content-Type", "application/json")
                        .status())
                .isEqualTo(415);
    }

    private Document get(String address) {
        return portal.get(UriUtils.encodeQuery(address, UTF_8)).html();
    }
}
