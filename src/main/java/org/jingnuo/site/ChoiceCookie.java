package org.jingnuo.site;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** A cookie that holds how a reader wants to read, and nothing else. */
public final class ChoiceCookie {

    private ChoiceCookie() {}

    /**
     * The value of a {@code Set-Cookie} header.
     *
     * @param secure whether the page came over HTTPS
     */
    public static String of(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(secure)
                .httpOnly(true)
                .build()
                .toString();
    }
}
