package org.jingnuo.moderation.people;

/** A change to people that cannot be made, with a reason that has a text. */
public class RefusedChange extends RuntimeException {

    /** Why. */
    public enum Reason {
        WRONG_NAME,
        NAME_TAKEN,
        WRONG_DISPLAY_NAME,
        WRONG_PASSKEY_NAME,
        NO_ROLE,
        NO_PUBLIC_BODY,
        /** Nobody would be left who can invite others. */
        LAST_ADMIN,
        /** People do not take their own way back. */
        ONESELF,
        /** Somebody else changed the person meanwhile. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    public RefusedChange(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
