package org.jingnuo.site;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;

/**
 * A page anyone may read. Give it a {@code @Route} with {@link SiteLayout} and fill it in {@link #show}; it is then
 * served in both languages, as cached HTML without a session, and taken over by Flow where something in it is
 * {@linkplain Live live}.
 */
@AnonymousAllowed
public abstract class PublicView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private @Nullable PageHead head;

    protected PublicView() {
        setId("main");
        getElement().setAttribute("tabindex", "-1");
    }

    /**
     * Fills this page for one visit. Called again, after {@link #clear}, when only the query has changed.
     *
     * @throws com.vaadin.flow.router.NotFoundException if there is no such page
     */
    protected abstract PageHead show(Visit visit);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var visit = Visit.of(event);
        event.getUI().setLocale(visit.language().locale());
        clear();
        head = show(visit);
    }

    /** Empties the page before it is shown again; a page that changes only in parts keeps the others. */
    protected void clear() {
        removeAll();
    }

    @Override
    public String getPageTitle() {
        return head().title();
    }

    /** What {@link #show} said of the page. */
    public PageHead head() {
        if (head == null) {
            throw new IllegalStateException("The page has not been shown yet");
        }
        return head;
    }
}
