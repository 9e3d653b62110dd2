package org.jingnuo.site.render;

import com.vaadin.flow.internal.BrowserLiveReload;
import com.vaadin.flow.internal.BrowserLiveReloadAccessor;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jingnuo.site.Language;
import org.jingnuo.site.Needs;
import org.jingnuo.site.PagesOutdated;
import org.jingnuo.site.TypeSize;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What pages need in development mode, where Flow writes them and not {@link HtmlPage}: their sheet, scripts, language
 * and type size, and a word to the browser when their content has changed.
 */
@Component
class DevelopmentPages implements VaadinServiceInitListener {

    /** Flow puts its elements into the page after the loader has looked for them. */
    private static final String AND_WHAT_COMES_LATER =
            "new MutationObserver(() => document.querySelectorAll('[%s]').forEach((it) =>"
                    + " it.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))))"
                    + ".observe(document.body, { childList: true, subtree: true });";

    private final ScriptLoader loader;
    private volatile @Nullable VaadinService service;

    DevelopmentPages(ScriptLoader loader) {
        this.loader = loader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            service = event.getSource();
            event.addIndexHtmlRequestListener(this::dress);
        }
    }

    @EventListener
    void reload(PagesOutdated event) {
        if (service != null) {
            BrowserLiveReloadAccessor.getLiveReloadFromService(service).ifPresent(BrowserLiveReload::reload);
        }
    }

    /** The sheet is read anew each time, so that a change shows on reload. */
    private void dress(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var html = page.getDocument().select("html");
        html.attr("lang", Language.ofPath(request.getPathInfo()).tag());
        if (TypeSize.chosenIn(request.getCookies()) == TypeSize.LARGE) {
            html.addClass("large");
        }
        page.getDocument().head().appendElement("style").appendChild(new DataNode(Stylesheet.read()));
        page.getVaadinResponse().setHeader(SecurityHeaders.PERMISSIONS, SecurityHeaders.permissions(true));
        var scripts = loader.script() + AND_WHAT_COMES_LATER.formatted(Needs.AT_ONCE);
        page.getDocument().body().appendElement("script").appendChild(new DataNode(scripts));
    }
}
