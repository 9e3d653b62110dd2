package org.jingnuo.site.render;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Headers that every answer carries, whoever gives it. Cross-Origin-Opener-Policy is not among them: a browser that
 * meets it starts a new process for the page, which a cheap phone feels, and a page without a script and without an
 * account has nothing to hide from the page that opened it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

    static final String PERMISSIONS = "Permissions-Policy";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        set(response);
        chain.doFilter(request, response);
    }

    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        response.setHeader(PERMISSIONS, permissions(false));
    }

    /** @param position whether a page may ask where the reader is */
    static String permissions(boolean position) {
        return "camera=(), geolocation=(%s), microphone=(), payment=()".formatted(position ? "self" : "");
    }
}
