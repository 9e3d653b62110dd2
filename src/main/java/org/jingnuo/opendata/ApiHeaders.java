package org.jingnuo.opendata;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import org.jingnuo.feedback.FeedbackPaths;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * What every answer of the API carries: a validator, how long it may be kept, and that any site may read it. There is
 * nothing in it that is meant for one reader only, so the permission does not depend on who asks, and a cache may give one
 * answer to all. Feedback is the exception: only its sender may have it, nobody keeps it, and no other site reads it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ApiHeaders extends ShallowEtagHeaderFilter {

    /** How late a change of the content may be seen; what a reader types comes again within it. */
    private static final Duration KEPT = Duration.ofSeconds(60);

    private static final Duration PERMISSION_KEPT = Duration.ofDays(1);
    private static final String METHODS = "GET, HEAD, OPTIONS";

    /** Weak tags: Tomcat compresses afterwards, which changes the bytes and not the meaning. */
    ApiHeaders() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.holds(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        if (FeedbackPaths.isForPrograms(request.getServletPath())) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            chain.doFilter(request, response);
        } else {
            open(request, response, chain);
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL,
                CacheControl.maxAge(KEPT).cachePublic().getHeaderValue());
        if (CorsUtils.isPreFlightRequest(request)) {
            permit(response);
        } else {
            super.doFilterInternal(request, response, chain);
        }
    }

    private static void permit(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, Long.toString(PERMISSION_KEPT.toSeconds()));
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /** HEAD answers with what GET would. */
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        return HttpStatus.valueOf(status).is2xxSuccessful()
                && (HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod()))
                && !Objects.equals(
                        response.getHeader(HttpHeaders.CACHE_CONTROL),
                        CacheControl.noStore().getHeaderValue())
                && !response.isCommitted();
    }
}
