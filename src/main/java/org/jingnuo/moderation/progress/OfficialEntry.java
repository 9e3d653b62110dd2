package org.jingnuo.moderation.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of official progress as the desk knows it, with the people who answer for it.
 *
 * @param replacing what it is to stand in place of; null for nothing
 * @param confirmed null until it was
 * @param ended null while it waits or stands
 */
record OfficialEntry(
        String id,
        String commitment,
        Finding finding,
        @Nullable Replacing replacing,
        EntryState state,
        Signed proposed,
        @Nullable Signed confirmed,
        @Nullable Ending ended) {

    /** Code points of a reason. */
    static final int LONGEST_REASON = 500;

    /** Who did something, and when. */
    record Signed(String person, Instant at) {}

    /** @param because public from when it was confirmed */
    record Replacing(String id, String because) {}

    /** @param because null where who proposed it just took it back */
    record Ending(Signed by, @Nullable String because) {}
}
