package org.jingnuo.moderation;

import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.audit.Action;

/** Texts of the desk whose keys are put together: the part before the word, and every word it can be. */
public final class DeskTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.ofEntries(
            Map.entry("audit.action.", List.of(Action.values())));

    private DeskTexts() {}
}
