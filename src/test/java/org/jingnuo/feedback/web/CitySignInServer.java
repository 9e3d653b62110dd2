package org.jingnuo.feedback.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A city's sign-in by OpenID Connect on this machine, at which everybody signs in as who the test says. */
public record CitySignInServer(MockOAuth2Server server) {

    private static final String CLIENT = "jingnuo-portal";

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    public static CitySignInServer start(int port) {
        var server = new MockOAuth2Server();
        server.start(InetAddress.getLoopbackAddress(), port);
        return new CitySignInServer(server);
    }

    /** Has a portal ask for a sign-in, whether or not it is there. */
    public static void register(DynamicPropertyRegistry settings, String issuer) {
        settings.add("jingnuo.feedback.identity", () -> "required");
        settings.add("jingnuo.feedback.identity.issuer", () -> issuer);
        settings.add("jingnuo.feedback.identity.client-id", () -> CLIENT);
        settings.add("jingnuo.feedback.identity.client-secret", () -> "known to both");
        settings.add("jingnuo.feedback.identity.name-zh", () -> "江城通");
        settings.add("jingnuo.feedback.identity.name-en", () -> "River Pass");
    }

    public String issuer() {
        return server.issuerUrl("city").toString();
    }

    /** Who signs in next. */
    void expect(String subject) {
        expect(subject, Map.of());
    }

    /**
     * Who signs in next.
     *
     * @param claims of the identity token, in the place of the right ones
     */
    void expect(String subject, Map<String, String> claims) {
        server.enqueueCallback(new DefaultOAuth2TokenCallback("city", subject, "JWT", List.of(), claims));
    }

    /** Signs in where the portal has led to, and answers where that leads back to. */
    URI follow(String authorization) {
        try {
            var request = HttpRequest.newBuilder(URI.create(authorization)).build();
            var answer = BROWSER.send(request, BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
