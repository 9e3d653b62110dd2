package org.jingnuo.feedback.privacy;

import java.util.Locale;

/** What a digest is for. Each has a key of its own, made from its name: a renamed purpose no longer knows its digests. */
public enum Purpose {
    /** By which a request that comes again is known. */
    REQUEST,
    /** By which it is known whether the same was sent again. */
    CONTENT,
    /** By which a tracking code is found without being kept. */
    CODE,
    /** From which a tracking code is made, the same for the same request. */
    DERIVED_CODE,
    /** By which a sender's network address is counted without being kept. */
    ADDRESS,
    /** By which a form is known as one of ours. */
    FORM_TOKEN,
    /** What stands for a sender who has signed in, without telling who that is. */
    SENDER,
    /** By which a lawful request finds the sender of one feedback; another one of the same sender has another. */
    SENDER_OF_FEEDBACK,
    /** By which the secret itself is known. */
    CHECK;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
