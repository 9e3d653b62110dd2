package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;

/** Headers of the desk's pages: kept by nobody, apart from whatever opened them, and told to nobody. */
class DeskHeaders implements HeaderWriter {

    static final String POLICY = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (DeskRequests.areOfDesk(request)) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("Referrer-Policy", "no-referrer");
        }
    }

    /** For scripts and styles of one answer, which nobody can know before. */
    static String newNonce() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What a page for signing in allows. */
    static String policyOfForms(String nonce) {
        return "default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; img-src 'self' data:; "
                        .formatted(nonce)
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** What a page of the desk allows: Flow's client needs {@code unsafe-eval} until Vaadin 25.4, and writes styles. */
    static String policyOfFlow(String nonce) {
        return "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; ".formatted(nonce)
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; worker-src 'self' blob:; "
                + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    }
}
