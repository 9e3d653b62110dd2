package org.jingnuo.moderation.progress;

/** Parts of the list of entries. What stands and is to be withdrawn is on two of them. */
enum EntryShelf {
    /** For a second person. */
    WAITING("""
            (state = 'PROPOSED'
             OR state = 'CONFIRMED' AND withdrawal_proposed_by IS NOT NULL AND withdrawal_rejected_by IS NULL)"""),
    /** What was confirmed and stands. */
    STANDING("state = 'CONFIRMED'"),
    /** What never stood, or no longer does. */
    ENDED("state IN ('REJECTED', 'TAKEN_BACK', 'SUPERSEDED', 'WITHDRAWN')");

    /** SQL over {@code official_entry}. */
    final String condition;

    EntryShelf(String condition) {
        this.condition = condition;
    }
}
