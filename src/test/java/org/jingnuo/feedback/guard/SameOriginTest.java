package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTest {

    private static final URI SITE = URI.create("https://promises.example.cn");
    private static final URI ASKED = URI.create("http://192.0.2.10:8080/feedback/new");

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    same-origin, -,                               OWN_PAGE
                    same-origin, https://promises.example.cn,     OWN_PAGE
                    same-origin, null,                            OWN_PAGE
                    none,        -,                               OWN_PAGE
                    same-site,   https://www.example.cn,          ELSEWHERE
                    cross-site,  https://elsewhere.example,       ELSEWHERE
                    cross-site,  https://promises.example.cn,     ELSEWHERE
                    cross-site,  -,                               ELSEWHERE
                    '',          https://promises.example.cn,     ELSEWHERE
                    nonsense,    -,                               ELSEWHERE
                    -,           https://promises.example.cn,     OWN_PAGE
                    -,           HTTPS://Promises.Example.CN,     OWN_PAGE
                    -,           http://192.0.2.10:8080,          OWN_PAGE
                    -,           http://192.0.2.10,               ELSEWHERE
                    -,           http://promises.example.cn,      ELSEWHERE
                    -,           https://promises.example.cn:444, ELSEWHERE
                    -,           https://promises.example.cn.evil.example, ELSEWHERE
                    -,           https://elsewhere.example,       ELSEWHERE
                    -,           null,                            ELSEWHERE
                    -,           '',                              ELSEWHERE
                    -,           -,                               PROGRAM
                    """)
    void what_a_browser_says_tells_where_a_request_was_made(String fetchSite, String origin, Sender sender) {
        assertThat(SameOrigin.sender(fetchSite, origin, SITE, ASKED)).isEqualTo(sender);
    }

    @ParameterizedTest
    @CsvSource({
        "https://promises.example.cn:443, https://promises.example.cn",
        "http://promises.example.cn:80,   http://promises.example.cn",
        "http://[2001:db8::1]:8080/x,     http://[2001:db8::1]:8080"
    })
    void a_port_that_the_scheme_implies_is_left_out(URI own, String origin) {
        assertThat(SameOrigin.sender(null, origin, own)).isEqualTo(Sender.OWN_PAGE);
    }

    @Test
    void the_address_that_was_asked_is_an_own_one() {
        var request = new MockHttpServletRequest("POST", "/feedback/new");
        request.setServerName("10.1.2.3");
        request.setServerPort(8080);
        request.addHeader("Origin", "http://10.1.2.3:8080");
        var sameOrigin = new SameOrigin(new JingnuoProperties(Path.of("data"), Path.of("content"), SITE));

        assertThat(sameOrigin.sender(request)).isEqualTo(Sender.OWN_PAGE);
    }
}
