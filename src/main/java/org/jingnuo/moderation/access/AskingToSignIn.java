package org.jingnuo.moderation.access;

import com.vaadin.flow.server.HandlerHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.StepUp;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Leads whoever lacks a proof to the page that asks for it. */
class AskingToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Says that a form was sent too late, or not from here. */
    static final String AGAIN = "again";

    /** Says that a session has ended in which somebody was signed in or about to be. */
    static final String ENDED = "ended";

    /** Says that it has ended because nothing was done in it for too long. */
    static final String IDLE = "idle";

    /** Says that the password is another one, and all sessions have ended. */
    static final String CHANGED = "changed";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException nobody)
            throws IOException {
        lead(DeskPaths.LOGIN, request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (denied instanceof CsrfException && request.getServletPath().equals("/" + DeskPaths.LOGIN)) {
            response.sendRedirect("/" + DeskPaths.LOGIN + "?" + AGAIN);
        } else if (denied instanceof CsrfException) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!Factors.hasPassword(authentication)) {
            lead(DeskPaths.LOGIN, request, response);
        } else if (!Factors.hasBoth(authentication)) {
            lead(DeskPaths.SECOND, request, response);
        } else if (denied instanceof StepUp.Needed && request.getMethod().equals("GET")) {
            response.sendRedirect(StepUp.address(address(request)));
        } else if (request.getServletPath().startsWith("/" + DeskPaths.LOGIN)) {
            response.sendRedirect(StepUp.address("/" + DeskPaths.ME));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String address(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getServletPath() + (query == null ? "" : "?" + query);
    }

    /** A script is told and not led: its page is loaded anew, and then led. */
    private static void lead(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (HandlerHelper.isFrameworkInternalRequest("/*", request)
                || !request.getMethod().equals("GET")
                || isForPart(request)) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        var why = path.equals(DeskPaths.LOGIN) ? whyEnded(request) : "";
        WantedPage.remember(request);
        response.sendRedirect("/" + path + why);
    }

    /**
     * Whether an open page asks for a part of itself; a browser that does not say so asks for a page.
     *
     * @see <a href="https://www.w3.org/TR/fetch-metadata/#sec-fetch-mode-header">Fetch Metadata Request Headers</a>
     */
    private static boolean isForPart(HttpServletRequest request) {
        var mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }

    private static String whyEnded(HttpServletRequest request) {
        if (CurrentPersonFilter.endedIdle(request)) {
            return "?" + IDLE;
        }
        return hadSession(request) ? "?" + ENDED : "";
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
