package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.jingnuo.moderation.NotDone;
import org.jspecify.annotations.Nullable;

/** Tells a moderator what became of what they did; screen readers hear it too. */
public final class Sentences {

    /** Milliseconds for a sentence without a button. */
    private static final int SHORT = 6_000;

    private Sentences() {}

    /** Why nothing was done. */
    public static void complain(Component where, NotDone notDone) {
        var notification = new Notification(where.getTranslation("desk.notDone." + notDone.reason()), SHORT);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.open();
    }

    /** What was done. */
    public static void tell(String sentence) {
        Notification.show(sentence, SHORT, Notification.Position.BOTTOM_START);
    }

    /**
     * What was done, with a way to take it back, in place of what was done before.
     *
     * @param milliseconds for how long that is offered
     */
    public static Notification tell(String sentence, String undo, int milliseconds, Runnable takeBack) {
        var notification = new Notification();
        notification.setDuration(milliseconds);
        notification.setPosition(Notification.Position.BOTTOM_START);
        var button = new Button(undo, click -> {
            notification.close();
            takeBack.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        notification.add(new Span(sentence), button);
        notification.open();
        remember(notification);
        return notification;
    }

    /** What can be taken back no longer, since it has been or something else was done, is not offered any more. */
    public static void closeOffer() {
        remember(null);
    }

    private static void remember(@Nullable Notification offer) {
        var ui = UI.getCurrent();
        var before = ComponentUtil.getData(ui, Notification.class);
        if (before != null) {
            before.close();
        }
        ComponentUtil.setData(ui, Notification.class, offer);
    }
}
