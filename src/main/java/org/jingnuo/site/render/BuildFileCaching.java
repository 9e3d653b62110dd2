package org.jingnuo.site.render;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Flow's built files carry a hash in their names, so a browser need never ask for one again; Flow says an hour. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class BuildFileCaching extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith("/VAADIN/build/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                super.setHeader(
                        name,
                        name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) && getStatus() == SC_OK
                                ? "public, max-age=31536000, immutable"
                                : value);
            }
        });
    }
}
