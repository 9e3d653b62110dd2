package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Single keys that do what buttons do. They are heard only where nobody types and no dialog is open, and can be switched off,
 * which the browser remembers (WCAG 2.2, 2.1.4 Character Key Shortcuts).
 */
public class DeskKeys {

    /** Says which keys there are; always heard. */
    public static final String EXPLAIN = "?";

    private static final String KEY = "event.key";

    /** Where the browser was when the key was pressed. */
    private static final String PAGE = "window.location.pathname";

    private static final String STORED = "desk.keys";
    private static final String OFF = "off";

    /** Where a key is a key: not in a field, not with another key held, not while Chinese is composed. */
    private static final String HEARD = """
            !event.ctrlKey && !event.altKey && !event.metaKey && !event.isComposing && !event.repeat
            && !document.querySelector('vaadin-dialog[opened]')
            && !event.composedPath().some(it => it.matches?.('input:not([type=checkbox]), textarea:not([readonly]), select, [contenteditable], vaadin-grid'))
            """;

    private final Map<String, Runnable> actions = new LinkedHashMap<>();
    private boolean on = true;

    /** @param key as a keyboard event names it, e.g. {@code p} */
    public void on(String key, Runnable action) {
        actions.put(key, action);
    }

    /** Listens as long as {@code view} is attached. */
    public void listenWith(Component view) {
        view.addAttachListener(attached -> {
            var ui = attached.getUI();
            WebStorage.getItem(ui, WebStorage.Storage.LOCAL_STORAGE, STORED)
                    .thenAccept(stored -> on = !OFF.equals(stored));
            var listener = ui.getElement()
                    .addEventListener("keydown", event -> press(ui, event.getEventData()))
                    .setFilter(HEARD)
                    .addEventData(KEY)
                    .addEventData(PAGE);
            view.addDetachListener(detached -> {
                detached.unregisterListener();
                listener.remove();
            });
        });
    }

    boolean areOn() {
        return on;
    }

    void switchOn(boolean on) {
        this.on = on;
        if (on) {
            WebStorage.removeItem(STORED);
        } else {
            WebStorage.setItem(STORED, OFF);
        }
    }

    /** Those that do something, in the order in which they are explained. */
    Set<String> all() {
        return actions.keySet();
    }

    /** What was pressed twice in haste is not done to the page that came after the first. */
    private void press(UI ui, JsonNode pressed) {
        if (pressed.path(PAGE)
                .asString("")
                .equals("/" + ui.getActiveViewLocation().getPath())) {
            press(pressed.path(KEY).asString(""));
        }
    }

    /** As if the key had been pressed. */
    public void press(String key) {
        if (key.equals(EXPLAIN)) {
            new KeysDialog(this).open();
        } else if (on) {
            Optional.ofNullable(actions.get(key)).ifPresent(Runnable::run);
        }
    }
}
