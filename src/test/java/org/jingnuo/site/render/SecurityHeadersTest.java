package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.PublicAddresses;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class SecurityHeadersTest {

    @LocalServerPort
    int port;

    static Stream<String> quietPages() {
        return Stream.concat(
                PublicAddresses.all().filter(address -> !address.contains(PublicAddresses.BROWSE)),
                Stream.of("/no-such-page", "/en/no-such-page", "/en/c/no-such-commitment"));
    }

    static Stream<String> livePages() {
        return PublicAddresses.all().filter(address -> address.contains(PublicAddresses.BROWSE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/en/commitments",
                "/no-such-page",
                "/c/%ff",
                "/favicon.svg",
                "/favicon.ico",
                "/health",
                "/pictures/2023-parking-spaces.png",
                "/preferences",
                "/VAADIN/no-such-file"
            })
    void every_answer_says_how_it_may_be_used(String address) {
        var answer = new Portal(port).get(address);

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEmpty();
        assertThat(answer.header("Permissions-Policy"))
                .isEqualTo("camera=(), geolocation=(), microphone=(), payment=()");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("quietPages")
    void a_page_without_live_parts_has_no_script_and_allows_none(String address) {
        var answer = new Portal(port).get(address);
        var page = answer.html();

        assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; style-src "
                                + Digests.policySource(page.expectFirst("style").data())
                                + "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThatNothingIsInline(page);
    }

    @ParameterizedTest
    @MethodSource("livePages")
    void a_page_with_live_parts_allows_its_one_script_and_what_that_starts(String address) {
        var answer = new Portal(port).get(address);
        var page = answer.html();

        var scripts = page.select("script:not([type=application/ld+json])");
        assertThat(scripts).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src "
                        + Digests.policySource(scripts.getFirst().data())
                        + " 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; "
                        + "frame-ancestors 'none'");
        assertThatNothingIsInline(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?data-live", "/about?x=data-live", "/en/c/2023-parking-spaces?x=%22+data-live=%22"})
    void an_address_cannot_relax_the_policy_of_its_page(String address) {
        var answer = new Portal(port).get(address);

        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(answer.html().select("script:not([type=application/ld+json])"))
                .isEmpty();
    }

    @Test
    void what_a_reader_typed_is_never_run() {
        var answer =
                new Portal(port).getRaw("/en/commitments?theme=\"><script>alert(1)</script>&find-theme=\"><img+src=x>");
        var page = answer.html();

        assertThat(page.select("script:not([type=application/ld+json])")).hasSize(1);
        assertThat(page.select("img")).isEmpty();
    }

    private static void assertThatNothingIsInline(Document page) {
        assertThat(page.select("[style], [onclick], [onload], [onerror], iframe, object, embed"))
                .isEmpty();
        assertThat(page.select("[src], link[href^=http]:not([rel=canonical]):not([rel=alternate])"))
                .isEmpty();
    }
}
