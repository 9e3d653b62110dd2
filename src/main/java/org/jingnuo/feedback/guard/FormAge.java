package org.jingnuo.feedback.guard;

/** What a form's token tells of how long it was being filled in. */
public enum FormAge {
    /** There is none: not sent by the form. */
    MISSING,
    /** It was not made here. */
    FORGED,
    /** Faster than a person reads a form. */
    HASTY,
    /** As long as people take. */
    USUAL,
    /** Longer: a draft that waited for a connection, or a page that lay open. */
    OLD
}
