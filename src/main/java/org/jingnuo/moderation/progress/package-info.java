/**
 * What public bodies say they have done: dated statements with their source, proposed by one editor and confirmed by another,
 * kept for good and shown beside the commitment.
 */
@NamedInterface("progress")
@NullMarked
package org.jingnuo.moderation.progress;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
