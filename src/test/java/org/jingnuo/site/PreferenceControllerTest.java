package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;

class PreferenceControllerTest {

    private final PreferenceController controller = new PreferenceController();
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "",
                " /about",
                "/about\r\nSet-Cookie: a=b",
                "/ about",
                "/承诺",
                "/a\\b",
                "/\ud800",
                "/\u0000"
            })
    void a_way_back_that_is_no_path_of_this_site_leads_home(String back) {
        assertThat(controller.choose(null, "large", back, request).getHeaders().getLocation())
                .isEqualTo(URI.create("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh, /en/commitments?theme=housing&page=2, /commitments?theme=housing&page=2",
        "en, /commitments?theme=housing, /en/commitments?theme=housing",
        "en, /en/about, /en/about",
        "en, /, /en",
        "zh, /en, /",
        "zh, /en?x=/en, /?x=/en",
        "fr, /en/about, /en/about",
        ", /c/2023-parking-spaces, /c/2023-parking-spaces",
        "zh, /en//evil.example, /",
        "zh, /en/%2F%2Fevil.example, /%2F%2Fevil.example",
    })
    void the_way_back_is_in_the_language_that_was_chosen(String language, String back, String location) {
        assertThat(controller.choose(language, null, back, request).getHeaders().getLocation())
                .isEqualTo(URI.create(location));
    }

    @ParameterizedTest
    @CsvSource({"large, type=large", "normal, type=normal"})
    void a_choice_is_remembered_for_a_year_and_holds_nothing_else(String type, String cookie) {
        var cookies = controller.choose(null, type, "/", request).getHeaders().get(HttpHeaders.SET_COOKIE);

        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith(cookie + ";")
                .contains("Path=/", "Max-Age=31536000", "SameSite=Lax", "HttpOnly");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_choice_made_over_https_is_sent_over_https_only(boolean secure) {
        request.setSecure(secure);

        var cookies =
                controller.choose(null, "large", "/", request).getHeaders().get(HttpHeaders.SET_COOKIE);

        assertThat(cookies).singleElement().asString().matches(cookie -> cookie.contains("Secure") == secure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LARGE", "huge", "", "large; Path=/x"})
    void a_choice_nobody_offers_is_not_remembered(String type) {
        assertThat(controller.choose("de", type, "/", request).getHeaders().get(HttpHeaders.SET_COOKIE))
                .isNull();
    }
}
