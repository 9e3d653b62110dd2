package org.jingnuo.site.render;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jingnuo.site.Language;
import org.jingnuo.site.TypeSize;
import org.jsoup.nodes.DataNode;
import org.springframework.stereotype.Component;

/** Gives pages their sheet, language and type size in development mode, where Flow writes them and not {@link HtmlPage}. */
@Component
class DevelopmentPages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (!event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(DevelopmentPages::dress);
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
