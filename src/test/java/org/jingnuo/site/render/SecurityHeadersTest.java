package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.PublicAddresses;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
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
                PublicAddresses.all().filter(address -> !isLive(address)),
                Stream.of("/no-such-page", "/en/no-such-page", "/en/c/no-such-commitment"));
    }

    static Stream<String> livePages() {
        return PublicAddresses.all().filter(SecurityHeadersTest::isLive);
    }

    /** The lists with filters; a search that found nothing has none. */
    private static boolean isLive(String address) {
        return address.contains(PublicAddresses.BROWSE) || address.contains("q=flood");
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
        assertThat(answer.header("Referrer-Policy")).isIn("strict-origin-when-cross-origin", "same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEmpty();
        assertThat(answer.header("Permissions-Policy"))
                .isEqualTo("camera=(), geolocation=(), microphone=(), payment=()");
        assertThat(answer.header("Server")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("quietPages")
    void a_page_without_live_parts_has_one_small_script_and_allows_no_other(String address) {
        var answer = new Portal(port).get(address);
        var page = answer.html();

        var scripts = scripts(page);
        assertThat(scripts).hasSize(1);
        assertThat(scripts.getFirst().data()).hasSizeLessThan(500);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src "
                                + Digests.policySource(scripts.getFirst().data())
                                + " 'strict-dynamic'; style-src "
                                + Digests.policySource(page.expectFirst("style").data())
                                + "; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThatNothingIsInline(page);
    }

    @ParameterizedTest
    @MethodSource("livePages")
    void a_page_with_live_parts_allows_its_two_scripts_and_what_they_start(String address) {
        var answer = new Portal(port).get(address);
        var page = answer.html();

        var scripts = scripts(page);
        assertThat(scripts).hasSize(2);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src "
                        + Digests.policySource(scripts.getFirst().data())
                        + " "
                        + Digests.policySource(scripts.getLast().data())
                        + " 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'self'; "
                        + "frame-ancestors 'none'");
        assertThatNothingIsInline(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?data-live",
                "/about?x=data-live",
                "/search?x=data-live",
                "/en/c/2023-parking-spaces?x=%22+data-live=%22"
            })
    void an_address_cannot_relax_the_policy_of_its_page(String address) {
        var answer = new Portal(port).get(address);

        assertThat(answer.header("Content-Security-Policy")).doesNotContain("unsafe-eval");
        assertThat(scripts(answer.html())).hasSize(1);
    }

    @Test
    void what_a_reader_typed_is_never_run() {
        var answer =
                new Portal(port).getRaw("/en/commitments?theme=\"><script>alert(1)</script>&find-theme=\"><img+src=x>");
        var page = answer.html();

        assertThat(scripts(page)).hasSize(2);
        assertThat(page.select("img")).isEmpty();
    }

    private static Elements scripts(Document page) {
        return page.select("script:not([type=application/ld+json])");
    }

    private static void assertThatNothingIsInline(Document page) {
        assertThat(page.select("[style], [onclick], [onload], [onerror], iframe, object, embed"))
                .isEmpty();
        assertThat(page.select("[src], link[href^=http]:not([rel=canonical]):not([rel=alternate])"))
                .isEmpty();
    }
}
