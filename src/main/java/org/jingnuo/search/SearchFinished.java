package org.jingnuo.search;

import java.util.Locale;
import org.jingnuo.search.text.PlainText;

/**
 * A search was answered. Carries nothing of who searched.
 *
 * @param text folded, white space squeezed
 */
public record SearchFinished(String text, Outcome outcome) {

    /** The name in lower case is its word in the database and for the operator. */
    public enum Outcome {
        /** Something answers it. */
        EXACT,
        /** Only near matches were offered. */
        NEAR,
        NOTHING;

        /** As the database has it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an unnarrowed first page tells. */
    static SearchFinished of(SearchAnswer answer) {
        return new SearchFinished(
                PlainText.fold(answer.query().text())
                        .replaceAll("[\\s\\p{Z}]+", " ")
                        .strip(),
                answer.exact() ? Outcome.EXACT : answer.total() > 0 ? Outcome.NEAR : Outcome.NOTHING);
    }
}
