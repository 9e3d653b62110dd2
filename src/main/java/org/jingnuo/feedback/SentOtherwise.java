package org.jingnuo.feedback;

/** Something else has been sent under the same key before. */
public final class SentOtherwise extends RuntimeException {

    private final transient Receipt before;

    SentOtherwise(Receipt before) {
        super("Something else was sent under this key before.");
        this.before = before;
    }

    /** Of what was sent before. */
    public Receipt before() {
        return before;
    }
}
