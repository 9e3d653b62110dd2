package org.jingnuo.moderation.progress;

import java.util.List;
import java.util.Map;

/** Texts of official progress whose keys are put together: the part before the word, and every word it can be. */
public final class ProgressTexts {

    /** By the part before the word. */
    public static final Map<String, List<?>> COMPUTED = Map.of(
            "official.execution.", List.of(Execution.values()),
            "official.state.", List.of(EntryState.SUPERSEDED, EntryState.WITHDRAWN),
            "progress.shelf.", List.of(EntryShelf.values()),
            "progress.kind.", List.of(FindingForm.Kind.values()),
            "progress.ended.",
                    List.of(EntryState.REJECTED, EntryState.TAKEN_BACK, EntryState.SUPERSEDED, EntryState.WITHDRAWN));

    private ProgressTexts() {}
}
