package org.jingnuo.moderation.people;

import org.jingnuo.moderation.people.RefusedChange.Reason;

/** What colleagues call somebody. */
public final class DisplayName {

    private DisplayName() {}

    /**
     * Without white space around it.
     *
     * @throws RefusedChange if it is empty or too long
     */
    public static String checked(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > Person.LONGEST) {
            throw new RefusedChange(Reason.WRONG_DISPLAY_NAME);
        }
        return name;
    }
}
