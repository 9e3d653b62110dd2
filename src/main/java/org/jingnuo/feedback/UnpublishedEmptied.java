package org.jingnuo.feedback;

import java.time.Instant;

/**
 * Whatever was rejected or merged before that, or of which a question has not been answered since, is now empty. Heard in the
 * transaction that empties it, by whoever keeps something that tells what it said.
 */
public record UnpublishedEmptied(Instant decidedBefore) {}
