package org.jingnuo.site.render;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jingnuo.site.QueryString;
import org.springframework.stereotype.Component;

/** Tells which requests are Flow's own business: what its pages ask for, and nothing that would make a session in vain. */
@Component
class FlowRequests implements VaadinServiceInitListener {
    private static final String KIND = "v-r";

    /** Makes a session, for the page that {@link #LOCATION} names. */
    private static final String START = "init";

    private static final String LOCATION = "location";

    /** Calls of a page that has a session; when it has gone, Flow's answer says so and the client loads the page anew. */
    private static final Set<String> CALLS = Set.of("uidl", "heartbeat");

    /** Makes a session when there is none, so it needs one first. */
    private static final String PUSH = "push";

    /** Where Flow's files lie on the class path. */
    private static final List<String> FILES = List.of("/META-INF/VAADIN/webapp", "/META-INF/resources");

    private final PublicRoutes routes;
    private volatile boolean production = true;

    FlowRequests(PublicRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        production = event.getSource().getDeploymentConfiguration().isProductionMode();
    }

    /**
     * Calls of Flow's client and its files, and pages that are not public; in development mode, everything: pages are then live
     * from the start.
     */
    boolean owns(HttpServletRequest request) {
        return !production || !isServlet(request) && (isFile(request) || isCall(request) || isGuardedPage(request));
    }

    /** Flow's page of a view that is behind a log-in, which has been asked for before anything comes here. */
    private boolean isGuardedPage(HttpServletRequest request) {
        var path = request.getServletPath().replaceFirst("^/", "");
        return request.getMethod().equals("GET") && routes.hasView(path) && !routes.contains(path);
    }

    /** A file that is there or, for what belongs to one session, a request with that session. */
    private static boolean isFile(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.startsWith("/VAADIN/")
                && (request.isRequestedSessionIdValid()
                        || path.lastIndexOf('.') > path.lastIndexOf('/')
                                && FILES.stream()
                                        .anyMatch(root -> FlowRequests.class.getResource(root + path) != null));
    }

    private boolean isCall(HttpServletRequest request) {
        if (request.getQueryString() == null) {
            return false;
        }
        var query = QueryString.parse(request.getQueryString());
        var kind = query.getOrDefault(KIND, List.of("")).getFirst();
        return switch (kind) {
            case START -> query.getOrDefault(LOCATION, List.of()).stream().anyMatch(routes::hasView);
            case PUSH -> request.isRequestedSessionIdValid();
            default -> CALLS.contains(kind);
        };
    }

    /** Vaadin's servlet under its own name, which no link leads to; it would make a session for any address. */
    boolean isServlet(HttpServletRequest request) {
        return request.getServletPath().startsWith("/vaadinServlet");
    }
}
