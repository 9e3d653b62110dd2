package org.jingnuo.moderation.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Component;

/** Gives each page of the desk its policy, the scripts in it the nonce, and all of it its language; in development, Vite writes scripts of its own. */
@Component
class DeskIndexHtml implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(DeskIndexHtml::protect);
        }
    }

    private static void protect(IndexHtmlResponse page) {
        if (DeskRequests.isOfDesk(String.valueOf(page.getVaadinRequest().getPathInfo()))) {
            var policy = PagePolicy.create();
            page.getDocument().select("script").attr("nonce", policy.nonce());
            var language =
                    Language.chosenIn(page.getVaadinRequest().getCookies()).orElse(Language.ZH);
            page.getDocument().select("html").attr("lang", language.tag());
            page.getVaadinResponse().setHeader(PagePolicy.HEADER, policy.ofFlow());
        }
    }
}
