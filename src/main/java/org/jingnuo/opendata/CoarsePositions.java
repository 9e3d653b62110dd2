package org.jingnuo.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Cuts off what a position says beyond about a kilometre, before anything else of the portal sees it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CoarsePositions extends OncePerRequestFilter {

    private static final Pattern FINE = Pattern.compile("(?<=[.][0-9]{2})[0-9]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().equals(ApiPaths.NEAR);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Coarse(request), response);
    }

    /** The controller reads the query; the parameters as Tomcat would parse them are not there to be read. */
    private static final class Coarse extends HttpServletRequestWrapper {

        private Coarse(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getQueryString() {
            var query = super.getQueryString();
            return query == null ? null : FINE.matcher(query).replaceAll("");
        }
    }
}
