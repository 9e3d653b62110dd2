package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class PreferencesTest {

    @LocalServerPort
    int port;

    private Portal portal;

    @BeforeEach
    void find_the_portal() {
        portal = new Portal(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/commitments?theme=housing", "/en/about"})
    void large_type_is_remembered_and_leads_back_to_where_the_reader_was(String address) {
        var form = portal.get(address).html().expectFirst("form[action=/preferences]");
        var back = URLEncoder.encode(form.expectFirst("input[name=back]").val(), StandardCharsets.UTF_8);

        var chosen = portal.post("/preferences", "type=large&back=" + back);

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.header("Location")).isEqualTo(address);
        var page = portal.get(address, "Cookie", cookieOf(chosen)).html();
        assertThat(page.expectFirst("html").hasClass("large")).isTrue();
        assertThat(page.select("button[name=type]").val()).isEqualTo("normal");
        assertThat(portal.get(address).html().expectFirst("html").hasClass("large"))
                .isFalse();
    }

    @Test
    void the_bare_address_follows_the_language_that_was_chosen() {
        var english = cookieOf(portal.post("/preferences", "language=en&back=/about"));
        var chinese = cookieOf(portal.post("/preferences", "language=zh&back=/en/about"));

        var redirect = portal.get("/", "Cookie", english);

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location")).isEqualTo("/en");
        assertThat(redirect.header("Cache-Control")).isEqualTo("no-store");
        assertThat(portal.get("/", "Cookie", chinese).status()).isEqualTo(200);
        assertThat(portal.get("/about", "Cookie", english).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"en, /en/about", "zh, /about"})
    void another_language_leads_to_the_same_page_in_it(String language, String location) {
        assertThat(portal.post("/preferences", "language=" + language + "&back=/en/about")
                        .header("Location"))
                .isEqualTo(location);
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=xx; type=huge", "language", "=;;=,", "type=\"large"})
    void a_cookie_of_any_shape_does_no_harm(String cookie) {
        assertThat(portal.get("/", "Cookie", cookie).status()).isEqualTo(200);
    }

    private static String cookieOf(Portal.Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }
}
