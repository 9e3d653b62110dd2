package org.jingnuo.moderation.audit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskLayout;
import org.jingnuo.moderation.Role;

/** What was done at the desk, newest first; the address has the filter. */
@Route(value = AuditPaths.AUDIT, layout = DeskLayout.class)
@RolesAllowed(Role.Names.ADMIN)
class AuditView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AuditSearch search;
    private final transient CurrentActor current;
    private final AuditFilterBar bar;
    private final Anchor table = new Anchor();
    private final Span total = new Span();
    private final AuditGrid grid;

    AuditView(AuditSearch search, CurrentActor current) {
        this.search = search;
        this.current = current;
        bar = new AuditFilterBar(this::open);
        grid = new AuditGrid(search.zone());
        total.getElement().setAttribute("role", "status");
        table.setText(getTranslation("audit.export"));
        table.setRouterIgnore(true);
        setSizeFull();
        add(new H1(getPageTitle()), bar, total, table, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AuditFilter.of(event.getLocation().getQueryParameters().getParameters()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void show(AuditFilter filter) {
        var actor = current.get();
        var latest = search.latest(actor);
        bar.show(filter);
        table.setHref(AuditPaths.TABLE + query(filter));
        total.setText(getTranslation("audit.total", String.valueOf(search.count(actor, filter, latest))));
        grid.setItems(
                page -> search.find(actor, filter, latest, page.getOffset(), page.getLimit()).stream(),
                page -> search.count(actor, filter, latest));
    }

    private void open(AuditFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(AuditView.class, QueryParameters.simple(filter.parameters())));
    }

    private static String query(AuditFilter filter) {
        var query = QueryParameters.simple(filter.parameters()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }
}
