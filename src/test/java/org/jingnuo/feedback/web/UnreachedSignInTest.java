package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The portal starts without the city's sign-in, and asks it again when somebody wants to sign in. */
@PortalTest
class UnreachedSignInTest {

    private static final int FREE_PORT = freePort();

    @DynamicPropertySource
    static void ask_for_a_sign_in(DynamicPropertyRegistry settings) {
        CitySignInServer.register(settings, "http://127.0.0.1:" + FREE_PORT + "/city");
    }

    @LocalServerPort
    int port;

    @Test
    void who_cannot_sign_in_is_told_so_and_can_once_it_is_there() {
        var visitor = Visitor.of(new Portal(port));

        var answer = visitor.get("/feedback/identity/sign-in?back=%2Ffeedback%2Fnew%3Fc%3D2023-pocket-parks");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isEqualTo("/feedback/new?c=2023-pocket-parks&sign-in=unavailable");
        assertThat(visitor.get(answer.header("Location"))
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("现在连不上“江城通”");
        assertThat(visitor.cookies()).isEmpty();

        var city = CitySignInServer.start(FREE_PORT);
        assertThat(visitor.signIn(city, "resident").header("Location")).isEqualTo("/feedback/new");
        assertThat(visitor.cookies()).isNotEmpty();

        var authorization = visitor.leave("/feedback/new");
        var callback = city.follow(authorization);
        city.server().shutdown();
        assertThat(visitor.get("/feedback/identity/callback?" + callback.getRawQuery())
                        .header("Location"))
                .isEqualTo("/feedback/new?sign-in=unavailable");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
