package org.jingnuo.moderation.desk;

/** Something could not be done at the desk; nothing of it was. */
final class NotDone extends RuntimeException {

    /** Why. */
    enum Cause {
        /** Somebody else looks at it. */
        TAKEN,
        /** It is not there any more. */
        GONE,
        /** Its sender, or somebody else, has changed it since it was looked at. */
        CHANGED,
        /** It does not wait any more: it was withdrawn, or decided elsewhere. */
        NOT_WAITING,
        /** Somebody wanted a second person to look, and cannot be that person. */
        ESCALATED_BY_SAME,
        /** An appeal is against a decision of the same person. */
        APPEAL_AGAINST_SAME,
        /** What it was to be merged into is not published, or about something else. */
        NO_SUCH_TARGET,
        /** A photo cannot be drawn now. */
        PHOTO,
        /** A decision can be taken back only by who made it, and only for a while. */
        TOO_LATE,
        /** Something needed is missing or too long. */
        INCOMPLETE
    }

    private final Cause reason;
    private final boolean saidAtField;

    NotDone(Cause reason) {
        this(reason, false);
    }

    private NotDone(Cause reason, boolean saidAtField) {
        super("Not done: " + reason);
        this.reason = reason;
        this.saidAtField = saidAtField;
    }

    /** When a field that lacks something says so itself. */
    static NotDone saidAtField() {
        return new NotDone(Cause.INCOMPLETE, true);
    }

    boolean isSaidAtField() {
        return saidAtField;
    }

    Cause reason() {
        return reason;
    }
}
