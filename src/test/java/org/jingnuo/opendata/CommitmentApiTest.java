package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.Commitment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class CommitmentApiTest {

    @LocalServerPort
    int port;

    @Value("${jingnuo.url}")
    String site;

    @Autowired
    JsonMapper json;

    @Autowired
    Catalogue catalogue;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @Test
    void a_commitment_has_the_words_the_number_and_the_place_of_the_report() {
        var commitment = portal.get("/api/v1/commitments/2023-parking-spaces");

        assertThat(commitment.text()).isEqualTo("""
                {"id":"2023-parking-spaces",\
                "title":{"zh":"新增停车泊位6800个","en":"6,800 new parking spaces"},\
                "theme":"transport","section":"urbanisation","action":"add","hedge":null,"livelihood":true,\
                "quote":"新增停车泊位6800个",\
                "source":{"id":"report-2023","sha256":"%1$s","start":942,"end":953,"lines":[83,83],\
                "url":"%2$s/source/report-2023#2023-parking-spaces"},\
                "measures":[{"value":6800,"unit":{"zh":"个","en":"spaces"},"comparator":"exactly","kind":"new",\
                "role":"target","raw":"6800个","sited":true}],\
                "names":[],\
                "places":[{"id":"zhongxin-chengqu","name":{"zh":"中心城区","en":"Jingzhou central urban area"},\
                "precision":"division","lat":30.34,"lon":112.22,"radius":12000}],\
                "due":"2023-12-31","official":null,"replies":null,"observations":null,\
                "url":"%2$s/c/2023-parking-spaces"}""".formatted(
                        catalogue.now().getSource("report-2023").sha256(), site));
    }

    @Test
    void a_number_is_in_its_base_unit() {
        var schools = portal.get("/api/v1/commitments/2023-school-places").text();

        assertThat(schools).contains("\"value\":13000,\"unit\":{\"zh\":\"个\",\"en\":\"places\"}", "\"raw\":\"1.3万个\"");
    }

    @Test
    void no_number_is_written_with_an_exponent() {
        var page = portal.get("/api/v1/commitments?size=100").text()
                + portal.get("/api/v1/commitments?size=100&cursor=" + new Cursor(2).word())
                        .text();

        assertThat(page).contains("\"value\":1.4,").doesNotContainPattern("\"value\":[-0-9.]*[eE]");
        assertThat(page).doesNotContainPattern("\"value\":[0-9]+\\.[0-9]*0,");
    }

    @ParameterizedTest
    @CsvSource({"'', 20", "?size=7&sort=place, 7", "?size=100&sort=size, 100", "?size=1&theme=housing, 1"})
    void following_next_leads_through_the_whole_list(String query, int size) {
        var ids = new ArrayList<String>();
        var address = site + "/api/v1/commitments" + query;
        var total = -1;
        for (var pages = 0; address != null; pages++) {
            assertThat(pages).isLessThan(200);
            assertThat(address).startsWith(site + "/api/v1/commitments");
            var page = read(address.substring(site.length()));
            total = page.get("total").asInt();
            page.get("items").forEach(item -> ids.add(item.get("id").asString()));
            assertThat(page.get("items").size()).isLessThanOrEqualTo(size);
            address = page.get("next").asStringOpt().orElse(null);
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize(total);
        if (!query.contains("theme")) {
            assertThat(ids)
                    .containsExactlyInAnyOrderElementsOf(catalogue.now().commitments().stream()
                            .map(Commitment::id)
                            .toList())
                    .hasSize(183);
        }
    }

    @Test
    void next_asks_the_same_of_the_next_page() {
        var next = read("/api/v1/commitments?theme=housing&theme=health&sort=size&size=2&x=%26")
                .get("next")
                .asString();

        assertThat(next)
                .isEqualTo(site + "/api/v1/commitments?cursor=" + new Cursor(2).word()
                        + "&size=2&sort=size&theme=housing&theme=health&x=%26");
    }

    @ParameterizedTest
    @CsvSource({
        "theme=magic, theme",
        "theme=housing&theme=magic, theme",
        "theme=<script>, theme",
        "section=none, section",
        "place=atlantis, place",
        "kind=miracle, kind",
        "livelihood=maybe, livelihood",
        "sort=relevance, sort",
        "sort=SIZE, sort",
        "size=0, size",
        "size=101, size",
        "size=-1, size",
        "size=1e1, size",
        "size=%D9%A1, size",
        "size=99999999999999999999, size",
        "cursor=2, cursor",
        "cursor=%ff, cursor",
        "cursor=cGFnZSA5OTk, cursor",
        "cursor=cGFnZSA5OTk5OTk5OTk&size=100, cursor"
    })
    void a_parameter_that_is_not_understood_is_named(String query, String parameter) {
        var answer = portal.getRaw("/api/v1/commitments?" + query);
        var problem = json.readTree(answer.body());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(problem.get("status").asInt()).isEqualTo(400);
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).contains(parameter);
        var type = problem.get("type").asString();
        assertThat(type).startsWith(site + ApiPaths.OPENAPI + "#");
        assertThat(ApiContract.of(portal)
                        .document()
                        .at(type.substring(type.indexOf('#') + 1))
                        .has("description"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"page=2", "utm_source=x", "theme=", "size=&cursor=", "%ff=%zz", "q=x"})
    void a_parameter_that_is_not_ours_is_left_alone(String query) {
        var page = json.readTree(portal.getRaw("/api/v1/commitments?" + query).body());

        assertThat(page.get("total").asInt()).isEqualTo(183);
        assertThat(page.get("items").size()).isEqualTo(20);
    }

    @Test
    void counts_are_what_following_them_shows() {
        for (var kind : new String[] {"theme", "place"}) {
            var list = read("/api/v1/" + kind + "s");
            assertThat(list.get("total").asInt())
                    .isEqualTo(list.get("items").size())
                    .isPositive();
            for (var item : list.get("items")) {
                var id = item.get("id").asString();
                assertThat(read("/api/v1/commitments?" + kind + "=" + id).get("total"))
                        .as(id)
                        .isEqualTo(item.get("count"));
            }
        }
    }

    private JsonNode read(String path) {
        return json.readTree(portal.get(path).body());
    }
}
