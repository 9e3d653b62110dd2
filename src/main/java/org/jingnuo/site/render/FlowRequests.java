package org.jingnuo.site.render;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Tells which requests are Flow's own business. */
@Component
class FlowRequests implements VaadinServiceInitListener {
    private volatile boolean production = true;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        production = event.getSource().getDeploymentConfiguration().isProductionMode();
    }

    /** Calls of Flow's client and its files; in development mode, everything: pages are then live from the start. */
    boolean owns(HttpServletRequest request) {
        return !production || !isServlet(request) && isCallOrFile(request);
    }

    private static boolean isCallOrFile(HttpServletRequest request) {
        var query = request.getQueryString();
        return request.getServletPath().startsWith("/VAADIN/")
                || (query != null && (query.startsWith("v-r=") || query.contains("&v-r=")));
    }

    /** Vaadin's servlet under its own name, which no link leads to; it would make a session for any address. */
    boolean isServlet(HttpServletRequest request) {
        return request.getServletPath().startsWith("/vaadinServlet");
    }
}
