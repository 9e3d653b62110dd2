package org.jingnuo.moderation.desk;

import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.NotDone;

/** Texts of this package whose keys are put together: the part before the word, and every word it can be. */
public final class CaseTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.of(
            "desk.notDone.", List.of(NotDone.Cause.values()),
            "desk.shelf.", List.of(Shelf.values()),
            "desk.done.", List.of("PUBLISHED", "REDACTED", "REJECTED", "ASKED", "MERGED"),
            "desk.key.", List.of("p", "r", "a", "m", "b", "e", "c", "w", "n", "u", "q", "i"));

    private CaseTexts() {}
}
