package org.jingnuo.moderation;

/** Something could not be done at the desk; nothing of it was. */
public final class NotDone extends RuntimeException {

    /** Why. */
    public enum Cause {
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
        /** An official speaks for one public body, and it is not this. */
        NOT_YOUR_BODY,
        /** A photo cannot be drawn now. */
        PHOTO,
        /** A decision can be taken back only by who made it, and only for a while. */
        TOO_LATE,
        /** Something needed is missing or too long. */
        INCOMPLETE,
        /** A day is in the future, or later than it can be. */
        WRONG_DATE,
        /** A file is empty, too large or of a kind that is not kept. */
        FILE_REFUSED,
        /** The content has no such commitment, or it is about another. */
        NO_SUCH_COMMITMENT,
        /** Feedback that is to be answered is not public, or no longer. */
        NOT_PUBLIC,
        /** Who proposed something cannot be the second person. */
        OWN_PROPOSAL,
        /** A proposal is taken back or changed only by who made it. */
        NOT_OWN_PROPOSAL,
        /** Somebody else was faster: it does not stand as it was shown. */
        SETTLED,
        /** What it was to stand in place of stands no longer. */
        OVERTAKEN
    }

    private final Cause reason;
    private final boolean saidAtField;

    public NotDone(Cause reason) {
        this(reason, false);
    }

    private NotDone(Cause reason, boolean saidAtField) {
        super("Not done: " + reason);
        this.reason = reason;
        this.saidAtField = saidAtField;
    }

    /** When a field that lacks something says so itself. */
    public static NotDone saidAtField() {
        return new NotDone(Cause.INCOMPLETE, true);
    }

    public boolean isSaidAtField() {
        return saidAtField;
    }

    public Cause reason() {
        return reason;
    }
}
