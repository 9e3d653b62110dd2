package org.jingnuo.feedback;

import org.jspecify.annotations.Nullable;

/**
 * What a resident saw.
 *
 * @param counted how many of what the commitment counts; null where that was not said
 */
public record Seen(Observation observation, @Nullable Integer counted) {}
