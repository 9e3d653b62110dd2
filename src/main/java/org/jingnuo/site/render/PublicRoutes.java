package org.jingnuo.site.render;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinContext;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.site.ForOneReader;
import org.jingnuo.site.Language;
import org.jingnuo.site.PublicView;
import org.jingnuo.site.QueryString;
import org.jingnuo.site.ReadsForm;
import org.jingnuo.site.ReadsQuery;
import org.jingnuo.site.SiteLayout;
import org.jingnuo.site.TakesForm;
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
        return find(path).isPresent();
    }

    /** Whether any view, public or not, has that {@code path} without leading slash. */
    boolean hasView(String path) {
        return target(path).isPresent();
    }

    /**
     * What of a query the page at {@code path} reads, in an order that does not depend on how it came.
     *
     * @param path without leading slash
     * @param query without question mark
     */
    String meaning(String path, String query) {
        var read = find(path)
                .map(view -> view.getAnnotation(ReadsQuery.class))
                .map(names -> Set.of(names.value()))
                .orElse(Set.of());
        return QueryString.write(QueryString.parse(query), read);
    }

    /**
     * Whether a query of the page at {@code path} is one of so many that its page is not worth keeping.
     *
     * @param path without leading slash
     * @param query as {@link #meaning} gives it
     */
    boolean isEndless(String path, String query) {
        var given = QueryString.parse(query).keySet();
        return find(path)
                .map(view -> view.getAnnotation(ReadsQuery.class))
                .filter(names -> Stream.of(names.endless()).anyMatch(given::contains))
                .isPresent();
    }

    /**
     * Names of the fields that the page at {@code path} reads of a posted form.
     *
     * @param path without leading slash
     */
    Set<String> fields(String path) {
        return find(path)
                .map(view -> view.getAnnotation(ReadsForm.class))
                .map(names -> Set.of(names.value()))
                .orElse(Set.of());
    }

    /**
     * Whether a controller takes what is posted to the page at {@code path}.
     *
     * @param path without leading slash
     */
    boolean takesForm(String path) {
        return has(path, TakesForm.class);
    }

    /**
     * Whether the page at {@code path} is made for the one who asks.
     *
     * @param path without leading slash
     */
    boolean isForOneReader(String path) {
        return has(path, ForOneReader.class);
    }

    private boolean has(String path, Class<? extends Annotation> mark) {
        return find(path).filter(view -> view.isAnnotationPresent(mark)).isPresent();
    }

    private Optional<Class<?>> find(String path) {
        return target(path).filter(PublicView.class::isAssignableFrom);
    }

    private Optional<Class<?>> target(String path) {
        if (context == null) {
            return Optional.empty();
        }
        var route = ApplicationRouteRegistry.getInstance(context).getNavigationRouteTarget(path);
        return route.hasTarget() ? Optional.of(route.getRouteTarget().getTarget()) : Optional.empty();
    }
}
