package org.jingnuo.moderation.figures;

import java.util.Locale;

/** What figures are summed up over: weeks from Monday (ISO 8601), or quarters of a year. */
enum Period {
    WEEK,
    QUARTER;

    /** As PostgreSQL has it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
