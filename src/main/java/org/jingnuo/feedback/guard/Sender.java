package org.jingnuo.feedback.guard;

/** Where a request that changes something was made. */
public enum Sender {
    /** On a page of this portal. */
    OWN_PAGE,
    /** By something that is no browser, or one that does not tell: the API takes it, the form's own address does not. */
    PROGRAM,
    /** On a page of somebody else, which sends in the name of a reader who does not know. Never taken. */
    ELSEWHERE
}
