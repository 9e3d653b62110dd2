package org.jingnuo.commitments;

import java.time.Instant;
import org.springframework.data.annotation.Id;

/**
 * A state of the stored content.
 *
 * @param number rises with every change; 0 until saved
 * @param digest of the content that was imported
 */
record ContentRevision(@Id long number, String digest, Instant raisedAt) {}
