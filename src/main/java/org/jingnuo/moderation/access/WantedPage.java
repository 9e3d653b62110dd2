package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jingnuo.moderation.DeskPaths;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they were asked to sign in: an address of the desk, kept in the session. */
final class WantedPage {

    private static final String ATTRIBUTE = WantedPage.class.getName();

    private WantedPage() {}

    /** The page that was asked for. */
    static void remember(HttpServletRequest request) {
        if (request.getMethod().equals("GET") && request.getParameter("v-r") == null) {
            remember(request, request.getRequestURI());
        }
    }

    /** @param address as it came; taken only if it is one of the desk */
    static void remember(HttpServletRequest request, @Nullable String address) {
        if (address != null && isOfDesk(address)) {
            request.getSession().setAttribute(ATTRIBUTE, address);
        }
    }

    /** That address, once. */
    static Optional<String> take(HttpServletRequest request) {
        var address = (String) request.getSession().getAttribute(ATTRIBUTE);
        request.getSession().removeAttribute(ATTRIBUTE);
        return Optional.ofNullable(address);
    }

    private static boolean isOfDesk(String address) {
        try {
            var parsed = URI.create(address).normalize();
            var path = String.valueOf(parsed.getRawPath());
            return parsed.getRawAuthority() == null
                    && parsed.getScheme() == null
                    && (path + "/").startsWith("/" + DeskPaths.DESK + "/")
                    && address.startsWith("/" + DeskPaths.DESK);
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
