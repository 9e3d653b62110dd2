package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.search.Search;
import org.jingnuo.search.SearchReadiness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class SearchApiTest {

    private static final int LONG = 10_000;

    @LocalServerPort
    int port;

    @Value("${jingnuo.url}")
    String site;

    @Autowired
    JsonMapper json;

    @Autowired
    Search search;

    private Portal portal;

    @BeforeEach
    void wait_for_the_index() {
        portal = new Portal(port);
        SearchReadiness.await(search);
    }

    static Stream<String> hostile() {
        return Stream.of(
                "x".repeat(LONG),
                "停".repeat(LONG),
                "新增停车泊位6800个".repeat(LONG / 11),
                "停车 ".repeat(LONG / 3),
                "1".repeat(LONG),
                "\ud83d\ude80".repeat(LONG / 2),
                "\u0000\u0001\u001b\u007f",
                "\u202e停车位\u200f",
                "*",
                "?*~^",
                "AND OR NOT",
                "\"停车位",
                "title:停车位~2 AND (",
                "'; DROP TABLE commitment; --",
                "(a+)+$",
                "</script><script>alert(1)</script>",
                "   ",
                "\n\t");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void any_text_is_searched_for_as_text(String text) {
        var encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);

        var found = portal.get("/api/v1/search?q=" + encoded);
        var suggested = portal.get("/api/v1/suggest?q=" + encoded);

        assertThat(found.status()).isEqualTo(200);
        assertThat(suggested.status()).isEqualTo(200);
        assertThat(json.readTree(found.body()).get("query").asString()).isEqualTo(text);
        var contract = ApiContract.of(portal);
        assertThat(contract.violations("/search", found)).isEmpty();
        assertThat(contract.violations("/suggest", suggested)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%ED%A0%80",
                "q=%ff%fe",
                "q=%",
                "q=%zz",
                "q=%00",
                "q=a;b",
                "q=[x]",
                "q=a|b",
                "q",
                "&&&",
                "q=x&q=y"
            })
    void an_address_that_is_malformed_is_searched_for_all_the_same(String query) {
        assertThat(portal.getRaw("/api/v1/search?" + query).status()).isEqualTo(200);
        assertThat(portal.getRaw("/api/v1/suggest?" + query).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=%20", "?q=%E3%80%80", "?sort=size"})
    void nothing_finds_nothing(String query) {
        var answer = read("/api/v1/search" + query);

        assertThat(answer.get("items").size()).isZero();
        assertThat(answer.get("total").asInt()).isZero();
        assertThat(answer.get("exact").asBoolean()).isFalse();
        assertThat(answer.get("next").isNull()).isTrue();
    }

    @Test
    void an_answer_shows_what_was_found_where_and_why() {
        var answer = read("/api/v1/search?q=" + encoded("停车位"));
        var first = answer.get("items").get(0);

        assertThat(answer.get("query").asString()).isEqualTo("停车位");
        assertThat(answer.get("exact").asBoolean()).isTrue();
        assertThat(first.at("/commitment/id").asString()).isEqualTo("2023-parking-spaces");
        assertThat(first.get("match").asString()).isEqualTo("exact");
        assertThat(first.has("explanation")).isFalse();
        assertThat(first.get("because").findValuesAsString("said")).contains("停车泊位");
        for (var highlight : first.get("highlights")) {
            var field = "/" + highlight.get("field").asString().replace('.', '/');
            assertThat(highlight.get("text")).isEqualTo(first.get("commitment").at(field));
        }
        var title = first.at("/highlights/0");
        var range = title.at("/ranges/0");
        assertThat(title.get("text")
                        .asString()
                        .substring(range.get(0).asInt(), range.get(1).asInt()))
                .contains("泊位");
    }

    @Test
    void an_explanation_of_the_first_is_given_to_those_who_ask() {
        var items = read("/api/v1/search?explain=1&size=100&q=" + encoded("新增")).get("items");

        var parts = items.at("/0/explanation");
        assertThat(parts.size()).isPositive();
        assertThat(parts.get(0).get("score").asDouble()).isPositive();
        assertThat(items.valueStream().filter(item -> item.has("explanation"))).hasSize(10);
    }

    @Test
    void facets_narrow_the_answer_to_what_they_count() {
        var all = read("/api/v1/search?q=" + encoded("新增"));
        for (var facet : all.get("facets").properties()) {
            assertThat(facet.getValue().size()).as(facet.getKey()).isPositive();
            var value = facet.getValue().get(0);
            var address = "/api/v1/search?q=" + encoded("新增") + "&" + facet.getKey() + "="
                    + value.get("id").asString();

            var narrowed = read(address);

            assertThat(narrowed.get("total")).isEqualTo(value.get("count"));
            assertThat(narrowed.at("/facets/" + facet.getKey())
                            .valueStream()
                            .filter(it -> it.get("chosen").asBoolean())
                            .map(it -> it.get("id").asString()))
                    .containsExactly(value.get("id").asString());
        }
        assertThat(all.at("/facets/kind").findValuesAsString("en")).contains("A number for the year");
    }

    @Test
    void following_next_leads_through_everything_found() {
        var ids = new ArrayList<String>();
        var address = site + "/api/v1/search?size=5&explain=1&sort=report&q=" + encoded("新增");
        var total = -1;
        while (address != null) {
            var page = read(address.substring(site.length()));
            total = page.get("total").asInt();
            page.get("items").forEach(item -> ids.add(item.at("/commitment/id").asString()));
            assertThat(page.at("/items/0").has("explanation")).isTrue();
            address = page.get("next").asStringOpt().orElse(null);
        }

        assertThat(ids).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @CsvSource({
        "sort=place, sort",
        "theme=magic, theme",
        "size=1000, size",
        "cursor=x, cursor",
        "cursor=cGFnZSA5OTk, cursor"
    })
    void a_parameter_that_is_not_understood_is_named(String query, String parameter) {
        var answer = portal.get("/api/v1/search?q=" + encoded("停车位") + "&" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void suggestions_lead_to_pages() {
        for (var text : new String[] {"停", "tcw", "沙市", "school"}) {
            var items = read("/api/v1/suggest?q=" + encoded(text)).get("items");
            assertThat(items.size()).as(text).isPositive();
            for (var item : items) {
                var url = item.get("url").asString();
                assertThat(url).startsWith(site + "/");
                assertThat(portal.get(url.substring(site.length())).status()).isEqualTo(200);
            }
        }
        assertThat(read("/api/v1/suggest?q=t").get("items").size()).isZero();
    }

    private JsonNode read(String path) {
        return json.readTree(portal.get(path).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
