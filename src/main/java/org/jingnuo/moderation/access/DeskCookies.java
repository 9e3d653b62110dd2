package org.jingnuo.moderation.access;

import org.jingnuo.moderation.DeskAddress;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The session's cookie. With HTTPS its name has the prefix with which browsers take it from this very host only, and never
 * over an open connection; public pages have none.
 */
@Configuration(proxyBeanMethods = false)
class DeskCookies {

    static final String NAME = "session";
    static final String HOST_PREFIX = "__Host-";

    @Bean
    ServletContextInitializer sessionCookie(DeskAddress address) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(address.isSecure() ? HOST_PREFIX + NAME : NAME);
            cookie.setSecure(address.isSecure());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
        };
    }
}
