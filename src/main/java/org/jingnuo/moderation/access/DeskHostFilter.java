package org.jingnuo.moderation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingnuo.moderation.DeskProperties;
import org.springframework.web.filter.OncePerRequestFilter;

/** Hides the desk under every host name but its own, if it has one. */
class DeskHostFilter extends OncePerRequestFilter {

    private final DeskProperties properties;

    DeskHostFilter(DeskProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var host = properties.host();
        if (host == null || host.equalsIgnoreCase(request.getServerName()) || !DeskRequests.areOfDesk(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
