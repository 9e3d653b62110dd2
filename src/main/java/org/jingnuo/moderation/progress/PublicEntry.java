package org.jingnuo.moderation.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the public reads it; who proposed and confirmed it is not for the public.
 *
 * @param state {@code CONFIRMED}, {@code SUPERSEDED} or {@code WITHDRAWN}
 * @param finding null if it was withdrawn
 * @param because why it does no longer stand; null if it does
 * @param replacedBy id of what stands in its place; null if nothing does
 */
public record PublicEntry(
        String id,
        String commitment,
        EntryState state,
        @Nullable Finding finding,
        @Nullable String because,
        @Nullable String replacedBy,
        Instant confirmedAt) {}
