package org.jingnuo.feedback.privacy;

/**
 * What may be personal in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where the rest of the text goes on; a find has at least two units, neither half of a pair at its ends
 */
public record Find(Kind kind, int start, int end) {

    public enum Kind {
        /** Mobile or landline. */
        PHONE,
        /** Resident identity card of the People's Republic. */
        IDENTITY_CARD,
        BANK_CARD,
        LICENCE_PLATE,
        EMAIL,
        /** By which somebody is found on WeChat or QQ, when it is introduced as one. */
        ACCOUNT,
        /** When something says that it is one. It may be that of somebody in office, so that no name is hidden unasked. */
        PERSON_NAME
    }

    /** This and another that begins within it; with anything else in it, it is more than a name. */
    Find and(Find other) {
        return new Find(kind == Kind.PERSON_NAME ? other.kind : kind, start, Math.max(end, other.end));
    }
}
