package org.jingnuo.commitments;

import java.math.BigDecimal;
import org.jingnuo.site.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One number of a commitment, as the report gives it.
 *
 * @param value in the base unit: 1.3万个 is 13000, 90亿斤 is 4500000000 公斤, 30% is 30, 1.4：1 is 1.4
 * @param raw the text the number was read from, white space removed; stands once in the commitment's quote
 * @param of what the number counts, without the number; only a {@link Role#TARGET} has it
 * @param sited whether each of what a target counts has a site of its own, as parks have and procedures have not
 */
public record Measure(
        BigDecimal value,
        @Embedded.Empty(prefix = "unit_") Bilingual unit,
        Comparator comparator,
        Kind kind,
        Role role,
        String raw,
        @Embedded.Nullable(prefix = "of_") @Nullable Bilingual of,
        boolean sited) {

    public enum Comparator {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        OVER,
        ABOUT
    }

    public enum Kind {
        /** What is added, done, continued or served in the year. */
        NEW,
        /** A level, a stock or a year's sum to be reached. */
        TOTAL,
        GROWTH,
        SHARE,
        RATIO
    }

    public enum Role {
        /** The promise itself. */
        TARGET,
        /** The size from which something counts. */
        THRESHOLD,
        /** A property of what is promised. */
        ATTRIBUTE
    }
}
