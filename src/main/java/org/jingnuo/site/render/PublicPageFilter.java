package org.jingnuo.site.render;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jingnuo.site.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/** Answers requests for public pages before anything that could make a session sees them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PublicPageFilter extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(PublicPageFilter.class);

    /** Bytes; the forms that pages answer hold a few short fields. */
    private static final int LONGEST_FORM = 4096;

    private final PublicPages pages;
    private final FlowRequests flow;

    PublicPageFilter(PublicPages pages, FlowRequests flow) {
        this.pages = pages;
        this.flow = flow;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isForm(request) && pages.takeForm(request)) {
            answerForm(request, response); // Flow has no answer to a form, in development either
        } else if (flow.owns(request)) {
            chain.doFilter(request, response);
        } else if (flow.isServlet(request)) {
            PageResponse.send(pages.notFound(request), request, response);
        } else if (request.getMethod().equals("POST") && pages.leaveForm(request)) {
            chain.doFilter(request, response);
        } else if (!isRead(request)) {
            refuseToChange(request, response, chain);
        } else if (prefersOtherLanguage(request)) {
            response.setHeader(HttpHeaders.VARY, "Cookie");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendRedirect(withQuery(Language.EN.address("/"), request), HttpServletResponse.SC_FOUND);
        } else if (endsWithSlash(request)) {
            response.sendRedirect(withoutSlash(request), HttpServletResponse.SC_MOVED_PERMANENTLY);
        } else {
            answer(request, response, chain);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<RenderedPage> page;
        try {
            page = pages.find(request);
        } catch (RuntimeException e) {
            fail(e, response);
            return;
        }
        if (page.isPresent()) {
            PageResponse.send(page.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void answerForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = request.getInputStream().readNBytes(LONGEST_FORM + 1);
        if (form.length > LONGEST_FORM) {
            LastResort.send(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, response);
            return;
        }
        RenderedPage page;
        try {
            page = pages.answer(request, new String(form, StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            fail(e, response);
            return;
        }
        PageResponse.send(page, request, response);
    }

    private static void fail(RuntimeException e, HttpServletResponse response) throws IOException {
        log.error("A page could not be rendered", e);
        LastResort.send(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, response);
    }

    private void refuseToChange(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("POST") && pages.takeForm(request)) {
            LastResort.send(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, response);
        } else if (pages.exist(request)) {
            var posted = pages.takeForm(request) || pages.leaveForm(request);
            response.setHeader(HttpHeaders.ALLOW, posted ? "GET, HEAD, POST" : "GET, HEAD");
            LastResort.send(HttpServletResponse.SC_METHOD_NOT_ALLOWED, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && StringUtils.startsWithIgnoreCase(
                        request.getContentType(), MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    /** The bare address follows the language the reader chose; every other address says its own. */
    private static boolean prefersOtherLanguage(HttpServletRequest request) {
        return request.getServletPath().equals("/")
                && Language.chosenIn(request.getCookies()).orElse(Language.ZH) == Language.EN;
    }

    private static boolean endsWithSlash(HttpServletRequest request) {
        return request.getServletPath().length() > 1 && request.getServletPath().endsWith("/");
    }

    /** From the path as Tomcat has tidied it: in the raw one two slashes at the front would name another host. */
    private static String withoutSlash(HttpServletRequest request) {
        var path = UriUtils.encodePath(request.getServletPath().replaceFirst("/+$", ""), StandardCharsets.UTF_8);
        return withQuery(path, request);
    }

    private static String withQuery(String path, HttpServletRequest request) {
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }
}
