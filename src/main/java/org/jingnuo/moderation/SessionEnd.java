package org.jingnuo.moderation;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;

/**
 * Warns somebody before their session ends, so that they can go on, by {@code frontend/desk/session-end.ts}.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#timing-adjustable">WCAG 2.2, 2.2.1 Timing Adjustable</a>
 */
@Tag("session-end")
@JsModule("./desk/session-end.ts")
class SessionEnd extends Component {

    SessionEnd() {
        getElement()
                .setProperty("address", DeskPaths.SESSION)
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "title", getTranslation("session.title"),
                                "idle", getTranslation("session.idle", "{minutes}"),
                                "whole", getTranslation("session.whole", "{minutes}"),
                                "stay", getTranslation("session.stay"),
                                "understood", getTranslation("session.understood")));
    }

    /** Somebody wants to go on. There is nothing to do: that they ask is something done in the session. */
    @ClientCallable
    public void stay() {}
}
