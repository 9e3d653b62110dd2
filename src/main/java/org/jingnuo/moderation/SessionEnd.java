package org.jingnuo.moderation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Duration;
import java.util.Map;

/**
 * Warns somebody before their session ends, so that they can go on, by {@code frontend/desk/session-end.ts}.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#timing-adjustable">WCAG 2.2, 2.2.1 Timing Adjustable</a>
 */
@Tag("session-end")
@JsModule("./desk/session-end.ts")
class SessionEnd extends Component {

    /** Before the end, unless a session is so short that there would be nothing but warnings. */
    private static final Duration WARNING = Duration.ofMinutes(2);

    /** @param idle after which a session in which nothing is done ends */
    SessionEnd(Duration idle) {
        getElement()
                .setProperty("address", DeskPaths.SESSION)
                .setProperty("warning", Math.min(WARNING.toSeconds(), idle.toSeconds() / 2))
                .setPropertyMap(
                        "texts",
                        Map.of(
                                "title", getTranslation("session.title"),
                                "idle", getTranslation("session.idle", "{minutes}"),
                                "whole", getTranslation("session.whole", "{minutes}"),
                                "stay", getTranslation("session.stay"),
                                "understood", getTranslation("session.understood"),
                                "unreached", getTranslation("session.unreached")));
    }
}
