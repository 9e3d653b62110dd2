package org.jingnuo.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The lists as a spreadsheet gets them. */
@PortalTest
class TableApiTest {

    private static final String COLUMNS =
            "id,title_zh,title_en,value,comparator,unit_zh,unit_en,kind,hedge,action,theme,"
                    + "section,livelihood,places,due,quote,source,line_first,line_last,url";

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

    @Test
    void a_line_has_the_words_the_number_and_the_place_of_the_report() {
        var lines = portal.get("/api/v1/commitments.csv").text().split("\r\n");

        assertThat(lines).hasSize(1 + 183);
        assertThat(lines[0]).isEqualTo("\uFEFF" + COLUMNS);
        assertThat(lines)
                .contains("2023-parking-spaces,新增停车泊位6800个,\"6,800 new parking spaces\",6800,exactly,个,spaces,new,,add,"
                        + "transport,urbanisation,true,中心城区,2023-12-31,新增停车泊位6800个,report-2023,83,83," + site
                        + "/c/2023-parking-spaces");
    }

    @Test
    void a_number_is_plain_and_in_its_base_unit() throws IOException {
        var rows = rows("/api/v1/commitments.csv");
        var schools = rows.stream()
                .filter(row -> row.get("id").equals("2023-school-places"))
                .findFirst()
                .orElseThrow();

        assertThat(schools.get("value")).isEqualTo("13000");
        assertThat(schools.get("unit_zh")).isEqualTo("个");
        assertThat(rows).extracting(row -> row.get("value")).allMatch(value -> value.matches("|-?[0-9]+([.][0-9]+)?"));
    }

    @ParameterizedTest
    @CsvSource({
        "commitments, '', jingnuo-commitments.csv",
        "commitments, theme=housing&theme=health&sort=size, jingnuo-commitments.csv",
        "commitments, livelihood=yes&sort=place, jingnuo-commitments.csv",
        "commitments, theme=housing&section=industry, jingnuo-commitments.csv",
        "search, q=停车位, jingnuo-search.csv",
        "search, q=建设&sort=size&kind=new&kind=total, jingnuo-search.csv",
        "search, q=停车位&sort=report, jingnuo-search.csv",
        "search, q=地铁, jingnuo-search.csv",
        "search, q=, jingnuo-search.csv"
    })
    void a_table_has_what_the_pages_of_the_list_have_in_their_order(String list, String query, String name)
            throws IOException {
        var encoded = UriUtils.encodeQuery(query, UTF_8);
        var address = "/api/v1/" + list + ".csv?" + encoded;
        var answer = portal.get(address);
        var items = items("/api/v1/" + list + "?size=7&" + encoded);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        if (list.equals("search")) {
            assertThat(answer.text()).startsWith("\uFEFF" + COLUMNS.replaceFirst("id", "id,match") + "\r\n");
            assertThat(rows(address))
                    .extracting(row -> row.get("id") + " " + row.get("match"))
                    .containsExactlyElementsOf(items.stream()
                            .map(item -> item.at("/commitment/id").asString() + " "
                                    + item.get("match").asString())
                            .toList());
        } else {
            assertThat(rows(address))
                    .extracting(row -> row.get("id"))
                    .containsExactlyElementsOf(items.stream()
                            .map(item -> item.get("id").asString())
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/commitments.csv?theme=magic, theme",
        "/commitments.csv?theme=<script>, theme",
        "/commitments.csv?sort=relevance, sort",
        "/search.csv?q=x&sort=place, sort",
        "/search.csv?q=x&place=atlantis, place"
    })
    void a_parameter_that_is_not_understood_is_named(String address, String parameter) {
        var answer = portal.getRaw("/api/v1" + address);
        var problem = json.readTree(answer.body());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isEmpty();
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=1", "size=x", "cursor=x", "page=2", "theme=", "utm_source=x"})
    void nothing_cuts_a_table(String query) throws IOException {
        assertThat(rows("/api/v1/commitments.csv?" + query)).hasSize(183);
    }

    @Test
    void a_browser_that_follows_the_link_gets_the_file() {
        var answer = portal.get(
                "/api/v1/commitments.csv", "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).startsWith(0xEF, 0xBB, 0xBF);
    }

    private List<CSVRecord> rows(String address) throws IOException {
        var text = portal.get(address).text().substring(1);
        try (var parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            return parser.getRecords();
        }
    }

    /** Of all pages. */
    private List<JsonNode> items(String first) {
        var items = new ArrayList<JsonNode>();
        for (var address = first; address != null; ) {
            var page = json.readTree(portal.get(address).body());
            page.get("items").forEach(items::add);
            address = page.get("next")
                    .asStringOpt()
                    .map(next -> next.substring(site.length()))
                    .orElse(null);
        }
        return items;
    }
}
