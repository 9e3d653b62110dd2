package org.jingnuo.site.render;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.util.List;
import org.jingnuo.site.Language;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.SiteLayout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows which addresses are public pages, and gives every public page its address in the other language. */
@Component
class PublicRoutes implements VaadinServiceInitListener {
    private @Nullable VaadinContext context;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        context = event.getSource().getContext();
        var routes = RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(context));
        routes.update(() -> {
            for (var route : routes.getAvailableRoutes()) {
                if (PublicView.class.isAssignableFrom(route.getNavigationTarget())) {
                    routes.setRoute(
                            Language.EN.address("/" + route.getTemplate()).substring(1),
                            route.getNavigationTarget(),
                            List.of(SiteLayout.class));
                }
            }
        });
    }

    /** @param path without leading slash */
    boolean contains(String path) {
        if (context == null) {
            return false;
        }
        var route = ApplicationRouteRegistry.getInstance(context).getNavigationRouteTarget(path);
        return route.hasTarget()
                && PublicView.class.isAssignableFrom(route.getRouteTarget().getTarget());
    }
}
