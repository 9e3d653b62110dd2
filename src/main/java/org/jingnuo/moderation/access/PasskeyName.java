package org.jingnuo.moderation.access;

import org.jingnuo.moderation.people.RefusedChange;
import org.jingnuo.moderation.people.RefusedChange.Reason;

/** What somebody calls one of their passkeys, to know it from the others: 1 to {@value #LONGEST} characters. */
final class PasskeyName {

    static final int LONGEST = 40;

    /** Key of the name that a new one has as long as nobody types another. */
    static final String OFFERED = "signIn.passkey";

    private PasskeyName() {}

    /**
     * Without white space around it.
     *
     * @throws RefusedChange if it is empty or too long
     */
    static String checked(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.codePointCount(0, name.length()) > LONGEST) {
            throw new RefusedChange(Reason.WRONG_PASSKEY_NAME);
        }
        return name;
    }

    /**
     * The same of what came with a new passkey, which is not to fail for its name.
     *
     * @param otherwise a name for one that came without
     */
    static String shortened(String sent, String otherwise) {
        var name = sent.isBlank() ? otherwise : sent.strip();
        return name.codePointCount(0, name.length()) > LONGEST
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST))
                : name;
    }
}
