package org.jingnuo.feedback.keep;

import java.util.Locale;

/** What the retention job does, in this order. */
enum Rule {
    CONTACTS,
    DRAFT_PHOTOS,
    UNPUBLISHED,
    /** What was left out of what is published. */
    LEFT_OUT,
    WITHDRAWN,
    REVISIONS,
    /** Counts and proofs that hold no longer. */
    LIMITS;

    /** As the database and the log have it, e.g. {@code draft_photos}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
