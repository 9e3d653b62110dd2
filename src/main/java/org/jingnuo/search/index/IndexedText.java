package org.jingnuo.search.index;

import org.jingnuo.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A text that people wrote, found beside the commitments and never mixed with them.
 *
 * @param kind what it is, e.g. {@code feedback}; not {@code commitment} or {@code paragraph}
 * @param id unique among its kind
 * @param text as written
 * @param at the place it is about; null where that is not known
 */
public record IndexedText(
        String kind, String id, String text, @Nullable Position at) {}
