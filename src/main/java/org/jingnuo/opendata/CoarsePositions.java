package org.jingnuo.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jingnuo.map.Coordinates;
import org.jingnuo.site.QueryString;
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

    /** The request as everything else may see it. */
    private static final class Coarse extends HttpServletRequestWrapper {

        private final @Nullable String query;
        private final Map<String, String[]> parameters = new LinkedHashMap<>();

        private Coarse(HttpServletRequest request) {
            super(request);
            var given = QueryString.parse(Objects.requireNonNullElse(request.getQueryString(), ""));
            for (var name : List.of(Coordinates.LATITUDE, Coordinates.LONGITUDE)) {
                given.computeIfPresent(
                        name,
                        (key, values) -> values.stream()
                                .map(value -> FINE.matcher(value).replaceAll(""))
                                .toList());
            }
            given.forEach((name, values) -> parameters.put(name, values.toArray(String[]::new)));
            query = request.getQueryString() == null ? null : QueryString.write(given, given.keySet());
        }

        @Override
        public @Nullable String getQueryString() {
            return query;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return parameters.get(name);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
