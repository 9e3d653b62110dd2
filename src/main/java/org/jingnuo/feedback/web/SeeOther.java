package org.jingnuo.feedback.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** Leads a browser that posted a form to a page that it can reload. */
final class SeeOther {

    private SeeOther() {}

    /** @param address path, language prefix included; a secret where it has a tracking code, so that nobody keeps the answer */
    static void send(HttpServletResponse response, String address) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, address);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
