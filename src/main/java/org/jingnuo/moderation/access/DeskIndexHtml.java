package org.jingnuo.moderation.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** Gives each page of the desk its policy, and the scripts in it the nonce; in development, Vite writes scripts of its own. */
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
            page.getVaadinResponse().setHeader(PagePolicy.HEADER, policy.ofFlow());
        }
    }
}
