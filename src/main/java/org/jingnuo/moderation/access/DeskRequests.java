package org.jingnuo.moderation.access;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jingnuo.moderation.DeskPaths;

/** Which requests concern the desk. */
final class DeskRequests {

    private static final List<String> FOLDERS =
            List.of("/" + DeskPaths.DESK, "/" + DeskPaths.LOGIN, "/logout", "/webauthn");

    private DeskRequests() {}

    /** Pages of the desk and of signing in. */
    static boolean areOfDesk(HttpServletRequest request) {
        return isOfDesk(request.getServletPath());
    }

    /** @param path of a page, with a slash in front */
    static boolean isOfDesk(String path) {
        return FOLDERS.stream().anyMatch(folder -> (path + "/").startsWith(folder + "/"));
    }

    /** Flow's own, from whatever page: they name none. */
    static boolean areOfFlow(HttpServletRequest request) {
        return request.getServletPath().startsWith("/VAADIN/") || isCallOfFlow(request);
    }

    /** By the query alone: a parameter that is looked for in a posted form has the form read before its feature can. */
    private static boolean isCallOfFlow(HttpServletRequest request) {
        var query = request.getQueryString();
        return query != null
                && query.contains(ApplicationConstants.REQUEST_TYPE_PARAMETER + "=")
                && HandlerHelper.isFrameworkInternalRequest("/*", request);
    }

    /** Those that security has to look at. */
    static boolean areGuarded(HttpServletRequest request) {
        return areOfDesk(request) || areOfFlow(request);
    }
}
