package org.jingnuo.site;

import com.vaadin.flow.component.Html;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;

/** An icon of the Bootstrap set (MIT licence), written into the page. The build unpacks the names that are used. */
public final class Icon {
    private static final Map<String, String> DRAWINGS = new ConcurrentHashMap<>();

    private Icon() {}

    /**
     * A decorative icon: screen readers skip it, so a text must stand beside it.
     *
     * @throws IllegalArgumentException if the set has no icon of this name
     */
    public static Html of(String name) {
        return new Html(DRAWINGS.computeIfAbsent(name, Icon::read));
    }

    /** Whether the set has an icon of this name. */
    public static boolean exists(String name) {
        return resource(name).exists();
    }

    private static String read(String name) {
        try {
            var svg = resource(name).getContentAsString(StandardCharsets.UTF_8);
            var paths = svg.substring(svg.indexOf('>') + 1, svg.lastIndexOf("</svg>"))
                    .replaceAll("\\s*\n\\s*", "");
            return "<span class=\"icon\" aria-hidden=\"true\"><svg viewBox=\"0 0 16 16\">" + paths + "</svg></span>";
        } catch (IOException e) {
            throw new UncheckedIOException("No icon named " + name, e);
        }
    }

    private static ClassPathResource resource(String name) {
        return new ClassPathResource("icons/" + name + ".svg");
    }
}
