package org.jingnuo.moderation.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingnuo.moderation.DeskPaths;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that do not go on, and keeps the roles in the others as the person has them: at every request, so that
 * what an administrator does on one node holds on all of them at once.
 */
class CurrentPersonFilter extends OncePerRequestFilter {

    private static final String HEARTBEAT = "heartbeat";

    /** Attribute of the session that follows one in which nothing was done for too long, until somebody signs in. */
    private static final String IDLE = CurrentPersonFilter.class.getName() + ".idle";

    private final CurrentPerson current;
    private final DeskSession sessions;
    private final DeskEntrance entrance;

    CurrentPersonFilter(CurrentPerson current, DeskSession sessions, DeskEntrance entrance) {
        this.current = current;
        this.sessions = sessions;
        this.entrance = entrance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && !entrance.wasUsedBy(request)) {
            // a cookie is sent to every port of a host, and calls of Flow name no page
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (session != null && authentication != null) {
            var idle = current.isIdle(session, !asksByItself(request));
            var checked = idle ? null : current.checked(authentication);
            if (checked == null) {
                session.invalidate();
                if (idle) {
                    // mostly it is a script of an open page that meets the end, and its page that is led away, later
                    request.getSession().setAttribute(IDLE, true);
                }
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            } else if (!checked.equals(authentication)) {
                sessions.save(checked, request, response);
            }
        }
        chain.doFilter(request, response);
    }

    /** Whether the session that was there before has ended because nothing was done in it for too long. */
    static boolean endedIdle(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(IDLE) != null;
    }

    /** Whether an open page sends it without anybody doing something. */
    private static boolean asksByItself(HttpServletRequest request) {
        return HEARTBEAT.equals(request.getParameter("v-r"))
                || DeskPaths.SESSION.equals(request.getServletPath()) && request.getQueryString() == null;
    }

    /** Files of the built front end are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith("/VAADIN/build/");
    }
}
