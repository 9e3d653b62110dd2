package org.jingnuo.moderation.replies;

import org.jspecify.annotations.Nullable;

/**
 * What is answered.
 *
 * @param commitment id
 * @param feedback id of published feedback about it; null if the commitment itself is answered
 */
public record Target(String commitment, @Nullable String feedback) {}
