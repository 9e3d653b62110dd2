package org.jingnuo.moderation;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;

/**
 * Tells somebody at the desk that a fault kept the portal from doing what they asked, which Flow alone would only log. What they
 * typed stays where it is.
 */
class DeskFaults extends DefaultErrorHandler {

    private static final int MILLISECONDS = 10_000;

    @Override
    public void error(ErrorEvent event) {
        super.error(event);
        var ui = UI.getCurrent();
        if (ui != null && isDesk(ui) && shouldHandle(event.getThrowable())) {
            var notification = new Notification(ui.getTranslation("desk.fault"), MILLISECONDS);
            notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
            notification.open();
        }
    }

    /** A session may have public pages open, too. */
    private static boolean isDesk(UI ui) {
        return ui.getActiveRouterTargetsChain().stream().anyMatch(DeskLayout.class::isInstance);
    }
}
