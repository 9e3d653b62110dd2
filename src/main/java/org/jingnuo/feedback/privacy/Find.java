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
        ACCOUNT
    }

    /** The same up to there, if it does not go further. */
    Find until(int end) {
        return new Find(kind, start, Math.max(this.end, end));
    }
}
