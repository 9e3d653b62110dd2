package org.jingnuo.feedback;

import java.util.Locale;

/**
 * Something typed that cannot be taken as it is; told beside its field.
 *
 * @param field one of {@link Field}
 */
public record Mistake(String field, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        MISSING,
        /** Nothing can be learnt from what was said without a few words. */
        NEEDS_WORDS,
        TOO_LONG,
        /** None of those that can be chosen. */
        UNKNOWN,
        NOT_A_NUMBER,
        NOT_ON_EARTH,
        TOO_LARGE,
        /** Neither a telephone number nor an e-mail address. */
        NOT_REACHABLE,
        TOO_MANY
    }

    /** The field whose question it is told at: the form asks for a place and for a position as one. */
    public String question() {
        return field.equals(Field.POSITION) ? Field.PLACE : field;
    }

    /** As translations and the API have it, e.g. {@code words.too_long}. */
    public String word() {
        return field + "." + kind.name().toLowerCase(Locale.ROOT);
    }
}
