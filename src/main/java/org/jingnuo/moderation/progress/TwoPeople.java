package org.jingnuo.moderation.progress;

import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.PlainWords;
import org.jingnuo.moderation.progress.OfficialEntry.Signed;

/** What holds of every step in which one proposes and another decides. */
final class TwoPeople {

    private TwoPeople() {}

    /** @throws NotDone if it is the same person who proposed it */
    static void requireAnother(Signed proposed, Actor actor) {
        if (proposed.person().equals(actor.name())) {
            throw new NotDone(Cause.OWN_PROPOSAL);
        }
    }

    /** @throws NotDone if it is not who proposed it */
    static void requireOwn(Signed proposed, Actor actor) {
        if (!proposed.person().equals(actor.name())) {
            throw new NotDone(Cause.NOT_OWN_PROPOSAL);
        }
    }

    /** @throws NotDone if somebody was faster, so that nothing changed */
    static void require(boolean changed) {
        if (!changed) {
            throw new NotDone(Cause.SETTLED);
        }
    }

    /** @throws NotDone if there is none, or it is too long */
    static String reason(String typed) {
        return PlainWords.of(typed, OfficialEntry.LONGEST_REASON).orElseThrow(() -> new NotDone(Cause.INCOMPLETE));
    }
}
