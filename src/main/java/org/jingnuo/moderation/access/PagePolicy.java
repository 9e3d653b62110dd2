package org.jingnuo.moderation.access;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a page behind the log-in may load and run.
 *
 * @param nonce of its scripts and styles, which nobody can know before
 */
record PagePolicy(String nonce) {

    static final String HEADER = "Content-Security-Policy";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;

    /** For one answer. */
    static PagePolicy create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new PagePolicy(Base64.getEncoder().encodeToString(bytes));
    }

    /** Of a page for signing in. */
    String ofForms() {
        return "default-src 'none'; script-src 'nonce-%1$s'; style-src 'nonce-%1$s'; img-src 'self' data:; "
                        .formatted(nonce)
                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    /** Of a page of the desk: Flow's client needs {@code unsafe-eval} until Vaadin 25.4, and writes styles. */
    String ofFlow() {
        return "default-src 'self'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; ".formatted(nonce)
                + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
                + "connect-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; form-action 'self'";
    }
}
