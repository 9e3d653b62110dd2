package org.jingnuo.moderation.progress;

import java.util.List;
import java.util.Set;

/** Parts of the list of entries. */
enum EntryShelf {
    /** For a second person. */
    WAITING(EntryState.PROPOSED),
    /** What was confirmed and stands. */
    STANDING(EntryState.CONFIRMED),
    /** What never stood, or no longer does. */
    ENDED(EntryState.REJECTED, EntryState.TAKEN_BACK, EntryState.SUPERSEDED, EntryState.WITHDRAWN);

    private final Set<EntryState> states;

    EntryShelf(EntryState... states) {
        this.states = Set.copyOf(List.of(states));
    }

    Set<EntryState> states() {
        return states;
    }
}
