package org.jingnuo.site.render;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Sends a rendered page with validator, coding and policy (RFC 9110, RFC 9111). */
final class PageResponse {
    private PageResponse() {}

    static void send(RenderedPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var encoding = Encoding.best(page.bodies(), request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var tag = "\"" + page.tag() + "-" + encoding.token() + "\"";
        response.setHeader(HttpHeaders.VARY, "Accept-Encoding, Cookie");
        response.setHeader("Content-Security-Policy", page.contentSecurityPolicy());
        response.setHeader(SecurityHeaders.PERMISSIONS, page.permissions());
        if (page.kept() == Kept.BY_NOBODY) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            // its address may be a secret; "no-referrer" would also empty the Origin of its forms
            response.setHeader("Referrer-Policy", "same-origin");
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
            response.setHeader(HttpHeaders.ETAG, tag);
            if (names(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
        }
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        if (encoding != Encoding.IDENTITY) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, encoding.token());
        }
        var body = page.body(encoding);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** Whether an If-None-Match list names {@code tag}, by weak comparison. */
    private static boolean names(@Nullable String header, String tag) {
        if (header == null) {
            return false;
        }
        for (var listed : header.split(",", 50)) {
            var candidate = listed.strip();
            if (candidate.equals("*") || candidate.equals(tag) || candidate.equals("W/" + tag)) {
                return true;
            }
        }
        return false;
    }
}
