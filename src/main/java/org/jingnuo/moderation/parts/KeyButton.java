package org.jingnuo.moderation.parts;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;

/** A button for what a key does, too, which stands on it. */
public class KeyButton extends Button {

    /** @param key as a keyboard event names it, e.g. {@code p} */
    public KeyButton(String text, String key, Runnable action) {
        super(text, click -> action.run());
        getElement().setAttribute("aria-keyshortcuts", key);
        var cap = new HtmlContainer("kbd");
        cap.setText(key);
        cap.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(cap);
    }
}
