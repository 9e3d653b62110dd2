package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ScriptsTest {

    /** Bytes over the wire; the rest of the map's page fits beside it into 120 KB. */
    private static final int MOST = 80_000;

    /** Of the script of feedback, which a phone fetches where connections are bad. */
    private static final int MOST_OF_FEEDBACK = 12_000;

    private static final int MOST_OF_RULES = 4_000;

    @LocalServerPort
    int port;

    @Test
    void the_script_of_this_release_comes_compressed_and_may_be_kept() {
        var answer = new Portal(port).get(Scripts.address("map.js"), "Accept-Encoding", "gzip, deflate, br, zstd");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript");
        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.body()).hasSizeLessThan(MOST);
    }

    @Test
    void the_script_of_feedback_is_small() {
        var answer = new Portal(port).get(Scripts.address("feedback.js"), "Accept-Encoding", "br");

        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.body()).hasSizeLessThan(MOST_OF_FEEDBACK);
    }

    @Test
    void what_a_script_fetches_is_small_and_kept_for_ever_too() {
        var answer = new Portal(port).get(Scripts.address("personal-data.json"), "Accept-Encoding", "br");

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.body()).hasSizeLessThan(MOST_OF_RULES);
    }

    @Test
    void the_worker_reaches_the_pages_of_both_languages_and_is_asked_for_again() {
        var answer = new Portal(port).get("/feedback-worker.js", "Accept-Encoding", "br");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/javascript");
        assertThat(answer.header("Content-Encoding")).isEqualTo("br");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void a_client_without_brotli_gets_gzip() {
        var answer = new Portal(port).get(Scripts.address("map.js"), "Accept-Encoding", "gzip");

        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scripts/map.js", "/scripts/map.js?v=0123456789ab"})
    void under_an_address_that_does_not_name_its_content_it_is_asked_for_again(String address) {
        var answer = new Portal(port).get(address);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(answer.text()).contains("promise-map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scripts/none.js?v=0123456789ab", "/scripts/", "/scripts/map.js.br"})
    void nothing_else_is_served(String address) {
        assertThat(new Portal(port).get(address).status()).isIn(301, 404);
    }
}
