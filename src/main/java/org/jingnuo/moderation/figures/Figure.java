package org.jingnuo.moderation.figures;

/** What is counted, on the day on which it happened. */
enum Figure {
    RECEIVED,
    PUBLISHED,
    /** With words or photos left out. */
    PUBLISHED_IN_PART,
    REJECTED,
    MERGED,
    /** The sender was asked something. */
    ASKED,
    WITHDRAWN,
    /** Decided for the first time, however; a question to the sender is no decision. */
    FIRST_DECIDED,
    APPEALED,
    /** After an appeal published, or merged into what is public. */
    APPEAL_GRANTED,
    /** After an appeal rejected again. */
    APPEAL_REFUSED
}
