package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import org.jingnuo.moderation.NotDone;

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
     * What was done, with a way to take it back.
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
        return notification;
    }
}
