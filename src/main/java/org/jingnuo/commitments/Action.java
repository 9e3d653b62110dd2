package org.jingnuo.commitments;

/** What the city says it will do, in the words of our own list. */
public enum Action {
    ADD,
    BUILD,
    UPGRADE,
    START,
    CONTINUE,
    COMPLETE,
    REACH,
    KEEP,
    GROW,
    CLEAR,
    HOST,
    PUBLISH,
    PROVIDE,
    ESTABLISH,
    OPERATE,
    STRIVE,
    SUPPORT,
    ADVANCE
}
