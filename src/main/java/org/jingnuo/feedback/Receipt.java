package org.jingnuo.feedback;

import java.time.Instant;

/**
 * What the sender gets once feedback is kept, the same however often it is sent.
 *
 * @param code the only key to it
 */
public record Receipt(TrackingCode code, Instant receivedAt, State state) {}
