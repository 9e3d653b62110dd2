package org.jingnuo.commitments.parts;

import static java.util.stream.Collectors.toCollection;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jingnuo.commitments.BrowseQuery;

/** Says what of an address was not understood. */
public class IgnoredNotice extends Paragraph {
    /** Enough to see what went wrong with an address; in parts and in characters of each. */
    private static final int MOST_PARTS = 5;

    private static final int LONGEST_PART = 40;

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    /** @param ignored at least one */
    public IgnoredNotice(List<BrowseQuery.Ignored> ignored) {
        var parts = ignored.stream()
                .limit(MOST_PARTS)
                .map(part -> getTranslation("browse.parameter." + part.parameter())
                        + getTranslation("list.colon")
                        + shown(part.value()))
                .collect(toCollection(ArrayList::new));
        if (ignored.size() > MOST_PARTS) {
            parts.add("…");
        }
        setText(getTranslation("browse.ignored", String.join(getTranslation("list.separator"), parts)));
        addClassName("note");
    }

    /** Without characters that nobody sees, and kept from turning the direction of what stands around it. */
    private static String shown(String value) {
        var visible = value.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT && !Character.isISOControl(c))
                .limit(LONGEST_PART + 1)
                .toArray();
        var cut = visible.length > LONGEST_PART;
        return FIRST_STRONG_ISOLATE
                + new String(visible, 0, cut ? LONGEST_PART : visible.length)
                + (cut ? "…" : "")
                + POP_ISOLATE;
    }
}
