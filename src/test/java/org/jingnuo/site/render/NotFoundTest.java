package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Addresses that nobody has, and some that nobody would send by accident. */
@PortalTest
class NotFoundTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/c/no-such-commitment",
                "/en/c/no-such-commitment",
                "/source/no-such-report",
                "/en/source/no-such-report",
                "/no-such-page",
                "/en/no-such-page",
                "/c",
                "/en/c",
                "/c/2023-parking-spaces/more",
                "/zh/commitments",
                "/fr/commitments",
                "/en/en",
                "/EN",
                "/About",
                "/-",
                "/favicon.png",
                "/pictures/no-such-commitment.png",
                "/en/pictures/no-such-commitment.png",
                "/VAADIN/build",
                "/VAADIN/no-such-file.js",
                "/robots",
                "/index.html",
                "/sw.js",
                "/manifest.webmanifest",
                "/offline.html",
                "/vaadinServlet/",
                "/frontend/generated/index.ts",
                "/connect/x",
                "/HILLA/push",
                "/actuator",
                "/error",
                "/%E6%89%BF%E8%AF%BA",
                "/c/%E6%89%BF%E8%AF%BA",
            })
    void an_address_without_a_page_gets_one_that_leads_on(String address) {
        var answer = new Portal(port).get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.html().expectFirst("html").attr("lang"))
                .isEqualTo(Language.ofPath(address).tag());
        assertThatItLeadsOn(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%ff",
                "/c/%ff",
                "/c/%ED%A0%80",
                "/%00",
                "/c/%00",
                "/c/%0d%0aX:y",
                "/c/%1b",
                "/c/%7f",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/..;/about",
                "/en/..;/x",
                "/c/a%2fb",
                "/c/a%5cb",
                "/a\\b",
                "//x",
                "/c//x",
                "/%",
                "/%zz",
                "/c/a%",
                "/c/[x]",
                "/c/a|b",
                "/c/{x}",
                "/c/a<b>",
                "/c/a\"b",
                "/c/a^b`c",
                "/c/a b",
                "/c/\u00e6\u0089\u00bf",
                "/commitments?theme=\u00e6\u0089\u00bf",
                "/c/\u0001",
                "*",
                "about",
                "http://evil.example/about",
            })
    void an_address_that_is_malformed_is_no_fault_of_ours(String target) {
        var answer = new Portal(port).getRaw(target);

        assertThat(answer.status()).isIn(400, 404);
        assertThatItLeadsOn(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/commitments?theme=%ff",
                "/commitments?theme=%",
                "/commitments?%zz=%zz",
                "/commitments?theme=%00",
                "/commitments?theme=%ED%A0%80",
                "/commitments?page=%0d%0a",
                "/commitments?theme=[x]",
                "/commitments?theme=a|b",
                "/commitments?theme={x}",
                "/commitments?theme=<script>",
                "/commitments?theme=\"",
                "/commitments?&&&=&",
                "/commitments??",
            })
    void a_query_that_is_malformed_is_taken_as_text(String target) {
        var answer = new Portal(port).getRaw(target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("<script>\"", "=<script");
    }

    @Test
    void an_address_without_end_is_told_so() {
        var portal = new Portal(port);

        assertThat(portal.get("/commitments?theme=" + "x".repeat(5_000)).status())
                .isEqualTo(200);
        assertThat(portal.get("/c/" + "x".repeat(5_000)).status()).isEqualTo(404);
        var tooLong = portal.getRaw("/c/" + "x".repeat(100_000));
        assertThat(tooLong.status()).isIn(400, 414);
        assertThatItLeadsOn(tooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void nothing_can_be_sent_to_an_address_without_a_page(String method) {
        var answer = new Portal(port).send(method, "/no-such-page", "");

        assertThat(answer.status()).isEqualTo(404);
        assertThatItLeadsOn(answer);
    }

    @Test
    void an_address_that_only_takes_a_form_says_so_when_it_is_read() {
        var answer = new Portal(port).get("/preferences");

        assertThat(answer.status()).isEqualTo(405);
        assertThatItLeadsOn(answer);
    }

    @Test
    void there_is_no_picture_of_what_there_is_not() {
        assertThat(new Portal(port).get("/pictures/no-such-commitment.png").status())
                .isEqualTo(404);
    }

    private static void assertThatItLeadsOn(Portal.Answer answer) {
        var page = answer.html();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.text()).doesNotContain("Tomcat", "Exception", "evil.example");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a[href]").eachAttr("href"))
                .containsAnyOf("/", "/en")
                .allMatch(address -> URI.create(address).getHost() == null);
    }
}
