package org.jingnuo.moderation;

import java.util.List;
import java.util.Map;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.figures.CountedFigures;
import org.jingnuo.site.Language;

/** Texts of the desk whose keys are put together: the part before the word, and every word it can be. */
public final class DeskTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.ofEntries(
            Map.entry("audit.action.", List.of(Action.values())),
            Map.entry("desk.step.", List.of(Step.Kind.values())),
            Map.entry("desk.state.", List.of(State.values())),
            Map.entry("desk.reason.", List.of(Reason.values())),
            Map.entry("desk.language.", List.of(Language.values())),
            Map.entry("figures.of.", CountedFigures.ALL),
            Map.entry("figures.reason.", List.of(Reason.values())));

    private DeskTexts() {}
}
