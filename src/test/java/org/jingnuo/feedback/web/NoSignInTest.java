package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where no operator asks for a sign-in, there is none. */
@PortalTest
class NoSignInTest {

    @LocalServerPort
    int port;

    @Test
    void none_of_its_addresses_is_there() {
        var portal = new Portal(port);

        for (var path : List.of("sign-in", "callback?code=a&state=b", "sign-out")) {
            assertThat(portal.get("/feedback/identity/" + path).status()).isEqualTo(404);
        }
        var out = portal.post("/feedback/identity/sign-out", "");
        assertThat(out.status()).isEqualTo(404);
        assertThat(out.header("Set-Cookie")).isEmpty();
        assertThat(portal.get("/oauth2/authorization/city").status()).isEqualTo(404);
    }

    @Test
    void no_page_speaks_of_it() {
        var portal = new Portal(port);
        var form = portal.get("/feedback/new?sign-in=unavailable", "Cookie", "feedback-sender=A");

        assertThat(form.html().select("main").outerHtml()).doesNotContain("登录", "sign-in");
        assertThat(form.header("Set-Cookie")).isEmpty();
        assertThat(portal.get("/privacy").html().select("main").text()).doesNotContain("登录");
    }
}
