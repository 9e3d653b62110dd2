package org.jingnuo.platform;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the person at the terminal, and any script that waits for it, that the portal answers. */
@Component
class ReadyLine {

    /** Last of all listeners, so that whatever a feature still prepares is done. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void sayIt(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.println(
                    "Jingnuo is ready at http://localhost:" + web.getWebServer().getPort());
        }
    }
}
