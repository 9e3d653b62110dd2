package org.jingnuo.moderation.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of official progress as the desk knows it, with the people who answer for it.
 *
 * @param replacing what it is to stand in place of; null for nothing
 * @param confirmed null until it was
 * @param ended null while it waits or stands
 * @param withdrawal that it be withdrawn, as somebody proposed last; null if nobody did, or whoever did took it back
 */
record OfficialEntry(
        String id,
        String commitment,
        Finding finding,
        @Nullable Replacing replacing,
        EntryState state,
        Signed proposed,
        @Nullable Signed confirmed,
        @Nullable Ending ended,
        @Nullable Withdrawal withdrawal) {

    /** Code points of a reason. */
    static final int LONGEST_REASON = 500;

    /** Who did something, and when. */
    record Signed(String person, Instant at) {}

    /** @param because public from when it was confirmed */
    record Replacing(String id, String because) {}

    /** @param because null where who proposed it just took it back */
    record Ending(Signed by, @Nullable String because) {}

    /**
     * A proposal to withdraw what stands.
     *
     * @param because public once another person confirms
     * @param rejected null unless another person said no
     */
    record Withdrawal(
            Signed proposed, String because, @Nullable Ending rejected) {}

    static OfficialEntry proposed(
            String id, String commitment, Finding finding, @Nullable Replacing replacing, Signed proposed) {
        return new OfficialEntry(id, commitment, finding, replacing, EntryState.PROPOSED, proposed, null, null, null);
    }

    /** The entry of this id, as the audit names it. */
    static String subject(String id) {
        return "progress/" + id;
    }

    /** Whether it stands, and somebody's proposal to withdraw it waits for a second person. */
    boolean isToBeWithdrawn() {
        return state == EntryState.CONFIRMED && withdrawal != null && withdrawal.rejected() == null;
    }
}
