package org.jingnuo.site.render;

import com.vaadin.flow.internal.BrowserLiveReload;
import com.vaadin.flow.internal.BrowserLiveReloadAccessor;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jingnuo.site.Language;
import org.jingnuo.site.PagesOutdated;
import org.jingnuo.site.TypeSize;
import org.jsoup.nodes.DataNode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What pages need in development mode, where Flow writes them and not {@link HtmlPage}: their sheet, language and type
 * size, and a word to the browser when their content has changed.
 */
@Component
class DevelopmentPages implements VaadinServiceInitListener {

    private volatile @Nullable VaadinService service;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            service = event.getSource();
            event.addIndexHtmlRequestListener(DevelopmentPages::dress);
        }
    }

    @EventListener
    void reload(PagesOutdated event) {
        if (service != null) {
            BrowserLiveReloadAccessor.getLiveReloadFromService(service).ifPresent(BrowserLiveReload::reload);
        }
    }

    /** The sheet is read anew each time, so that a change shows on reload. */
    private static void dress(IndexHtmlResponse page) {
        var request = page.getVaadinRequest();
        var html = page.getDocument().select("html");
        html.attr("lang", Language.ofPath(request.getPathInfo()).tag());
        if (TypeSize.chosenIn(request.getCookies()) == TypeSize.LARGE) {
            html.addClass("large");
        }
        page.getDocument().head().appendElement("style").appendChild(new DataNode(Stylesheet.read()));
    }
}
