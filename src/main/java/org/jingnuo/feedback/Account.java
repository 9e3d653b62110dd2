package org.jingnuo.feedback;

import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What a resident says: about what, where, what they see.
 *
 * @param commitment id; null where the resident is not sure which
 * @param place id; null where none of the list was chosen
 * @param cell where they were, null unless they chose to say it
 * @param words at most {@link #LONGEST} code points; may be empty
 */
public record Account(
        @Nullable String commitment,
        @Nullable String place,
        @Embedded.Nullable(prefix = "cell_") @Nullable Cell cell,
        @Embedded.Empty Seen seen,
        String words) {

    /** Code points that words may have. */
    public static final int LONGEST = 1000;

    Account withoutWords() {
        return new Account(commitment, place, null, seen, "");
    }

    Account at(@Nullable String commitment, @Nullable String place) {
        return new Account(commitment, place, cell, seen, words);
    }

    Account withWords(String words) {
        return new Account(commitment, place, cell, seen, words);
    }
}
