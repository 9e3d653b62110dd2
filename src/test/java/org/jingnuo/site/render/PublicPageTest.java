package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.PublicAddresses;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PublicPageTest {

    @LocalServerPort
    int port;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @ParameterizedTest
    @MethodSource("org.jingnuo.PublicAddresses#all")
    void a_public_page_is_html_in_its_language_and_sets_no_cookie(String address) {
        var page = portal.get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.header("Vary")).isEqualTo("Accept-Encoding, Cookie");
        assertThat(page.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(page.html().expectFirst("html").attr("lang"))
                .isEqualTo(Language.ofPath(address).tag());
        assertThat(page.html().select("h1")).hasSize(1);
        assertThat(page.html().select("main")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("org.jingnuo.PublicAddresses#all")
    void every_coding_holds_the_same_page_under_a_validator_of_its_own(String address) throws IOException {
        var plain = portal.get(address);
        var gzip = portal.get(address, "Accept-Encoding", "gzip");
        var brotli = portal.get(address, "Accept-Encoding", "gzip, br");

        assertThat(plain.header("Content-Encoding")).isEmpty();
        assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(gzip.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(new BrotliInputStream(new ByteArrayInputStream(brotli.body())).readAllBytes())
                .isEqualTo(plain.body());
        assertThat(new String[] {plain.header("ETag"), gzip.header("ETag"), brotli.header("ETag")})
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("org.jingnuo.PublicAddresses#all")
    void head_says_what_get_would_and_sends_nothing(String address) {
        var get = portal.get(address, "Accept-Encoding", "br");
        var head = portal.head(address, "Accept-Encoding", "br");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var header : new String[] {"ETag", "Content-Length", "Content-Encoding", "Content-Type", "Vary"}) {
            assertThat(head.header(header)).as(header).isNotEmpty().isEqualTo(get.header(header));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip | %s           | 304
            br   | W/%s         | 304
            br   | "other", %s  | 304
            br   | *            | 304
            br   | "other"      | 200
            """)
    void a_page_that_the_client_has_is_not_sent_again(String accepted, String known, int status) {
        var tag = portal.get("/", "Accept-Encoding", accepted).header("ETag");

        var again = portal.get("/", "Accept-Encoding", accepted, "If-None-Match", known.formatted(tag));

        assertThat(again.status()).isEqualTo(status);
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(again.body().length == 0).isEqualTo(status == 304);
    }

    @Test
    void a_validator_of_one_coding_does_not_stand_for_another() {
        var brotli = portal.get("/", "Accept-Encoding", "br").header("ETag");

        assertThat(portal.get("/", "If-None-Match", brotli).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/about, utm_source=x",
        "/, from=singlemessage&isappinstalled=0",
        "/commitments?theme=housing, fbclid=1",
        "/c/2023-parking-spaces, page=2"
    })
    void what_a_page_does_not_read_makes_no_other_page(String address, String tracker) {
        var tracked = portal.get(address + (address.contains("?") ? "&" : "?") + tracker);

        assertThat(tracked.status()).isEqualTo(200);
        assertThat(tracked.header("ETag")).isEqualTo(portal.get(address).header("ETag"));
    }

    @Test
    void parameters_in_another_order_make_no_other_page() {
        var one = portal.get("/commitments?theme=housing&sort=size&page=1&livelihood=yes");
        var other = portal.get("/commitments?livelihood=yes&page=1&sort=size&theme=housing");

        assertThat(other.header("ETag")).isEqualTo(one.header("ETag"));
    }

    @Test
    void the_way_to_the_chosen_language_keeps_the_query() {
        var answer = portal.get("/?x=1", "Cookie", "language=en");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/en?x=1");
    }

    @Test
    void a_page_of_which_there_are_too_many_is_kept_by_browsers_only() {
        var part = portal.get("/map?bbox=112.00,30.20,112.50,30.50", "Accept-Encoding", "gzip, br");

        assertThat(part.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(part.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(part.header("ETag")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void a_page_can_only_be_read(String method) {
        var addresses = PublicAddresses.all()
                .filter(address -> !method.equals("POST") || !address.contains(PublicAddresses.NEAR));
        for (var address : addresses.toList()) {
            var answer = portal.send(method, address, "theme=housing");

            assertThat(answer.status()).as(address).isEqualTo(405);
            assertThat(answer.header("Allow")).contains("GET", "HEAD");
            assertThat(answer.header("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/about/, /about",
        "/en/, /en",
        "/en/commitments/?theme=housing, /en/commitments?theme=housing",
        "/c/2023-parking-spaces//, /c/2023-parking-spaces",
        "//evil.example/about/, /evil.example/about",
        "/x/..//evil.example/, /evil.example",
        "/c/%E6%89%BF/, /c/%E6%89%BF"
    })
    void a_slash_at_the_end_leads_to_the_one_address(String address, String location) {
        var answer = portal.getRaw(address);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(location);
    }
}
