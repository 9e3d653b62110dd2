package org.jingnuo.commitments;

/** What kind of thing is promised: the kind of its target number, or its form where the report gives no number. */
public enum PromiseKind {
    NEW,
    TOTAL,
    GROWTH,
    SHARE,
    RATIO,
    WORK,
    SERVICE,
    EVENT,
    DOCUMENT,
    HONOUR,
    /** A result without a number, e.g. incomes that keep step with growth. */
    GOAL
}
