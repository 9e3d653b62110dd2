package org.jingnuo.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What holds for every address of the API. */
@PortalTest
class ApiHeadersTest {

    private static final String LIST = ApiPaths.COMMITMENTS;

    @LocalServerPort
    int port;

    @Autowired
    ServletWebServerApplicationContext context;

    @Autowired
    JsonMapper json;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments",
                "/commitments/2023-parking-spaces",
                "/commitments.csv",
                "/search?q=6800",
                "/search.csv?q=6800",
                "/suggest?q=tcw",
                "/themes",
                "/places",
                "/openapi.json"
            })
    void an_answer_that_has_not_changed_is_not_sent_again(String address) {
        var first = portal.get(ApiPaths.V1 + address);
        var tag = first.header("ETag");

        var second = portal.get(ApiPaths.V1 + address, "If-None-Match", tag);
        var other = portal.get(ApiPaths.V1 + address, "If-None-Match", "\"another\"");
        var head = portal.head(ApiPaths.V1 + address);

        assertThat(first.status()).isEqualTo(200);
        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=60, public");
        assertThat(first.header("Vary")).containsIgnoringCase("Accept-Encoding");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(tag);
        assertThat(second.header("Cache-Control")).isEqualTo(first.header("Cache-Control"));
        assertThat(other.body()).isEqualTo(first.body());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(tag);
        assertThat(head.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, ApiPaths.COMMITMENTS_TABLE})
    void answers_come_compressed_to_those_who_can_read_it(String address) throws IOException {
        var plain = portal.get(address);
        var compressed = portal.get(address, "Accept-Encoding", "gzip, br");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(compressed.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(portal.get(address, "Accept-Encoding", "gzip", "If-None-Match", plain.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_page_is_still_compressed_once() {
        assertThat(portal.get("/commitments", "Accept-Encoding", "gzip").header("Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(portal.get("/commitments", "Accept-Encoding", "br").header("Content-Encoding"))
                .isEqualTo("br");
        assertThat(portal.get("/commitments").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                LIST,
                ApiPaths.SEARCH,
                ApiPaths.SEARCH_TABLE,
                LIST + "/no-such-commitment",
                LIST + "?size=x",
                "/api/v2"
            })
    void any_site_may_read(String address) {
        var answer = portal.get(address, "Origin", "https://journal.example");

        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(answer.header("Vary")).doesNotContain("Origin");
    }

    @Test
    void a_browser_that_asks_first_may_read_and_no_more() {
        var answer = portal.send(
                "OPTIONS",
                LIST,
                "",
                "Origin",
                "https://journal.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("*");
    }

    @Test
    void an_address_says_what_can_be_done_with_it() {
        var answer = portal.send("OPTIONS", LIST, "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Allow").split(",")).contains("GET", "HEAD");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api,                                  */*,       404",
        "GET,    /api/v1,                               */*,       404",
        "GET,    /api/v1/no-such-list,                  */*,       404",
        "GET,    /api/v1/no-such-list,                  text/html, 404",
        "GET,    /api/v2/commitments,                   */*,       404",
        "GET,    /api/v1/commitments/%E6%89%BF,         */*,       404",
        "GET,    /api/v1/commitments/a/b,               */*,       404",
        "GET,    /api/v1/commitments/2023-x,            text/csv,  406",
        "GET,    /api/v1/commitments,                   text/csv,  406",
        "GET,    /api/v1/commitments.csv,               application/json, 406",
        "POST,   /api/v1/search.csv,                    */*,       405",
        "POST,   /api/v1/commitments,                   */*,       405",
        "DELETE, /api/v1/commitments/2023-school-places, */*,      405",
        "PATCH,  /api/v1/no-such-list,                  */*,       404"
    })
    void what_goes_wrong_is_told_as_a_problem(String method, String address, String accepted, int status) {
        var answer = portal.send(method, address, "", "Accept", accepted, "Origin", "https://journal.example");
        var problem = json.readTree(answer.body());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("ETag")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(problem.get("type").asString()).isEqualTo("about:blank");
        assertThat(problem.get("title").asString()).isNotBlank();
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank().doesNotContain("Exception", "org.");
        if (status == 405) {
            assertThat(answer.header("Allow")).contains("GET");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/%ff", "/commitments/%ED%A0%80", "/commitments/%00", "/commitments/a%2fb", "/commitments/%"})
    void an_address_that_is_malformed_is_told_as_a_problem(String address) {
        var answer = portal.getRaw(ApiPaths.V1 + address);
        var problem = json.readTree(answer.body());

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(problem.get("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    @Test
    void reading_data_makes_no_session() {
        var sessions = Sessions.of(context);
        var before = sessions.made();

        for (var address :
                new String[] {LIST, ApiPaths.SEARCH + "?q=x", "/api", "/api/x", LIST + "/", LIST + "?size=x"}) {
            portal.get(address);
            portal.send("POST", address, "");
            portal.send("OPTIONS", address, "");
        }

        assertThat(sessions.made()).isEqualTo(before);
    }
}
