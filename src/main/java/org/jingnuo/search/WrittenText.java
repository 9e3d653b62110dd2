package org.jingnuo.search;

import org.jingnuo.platform.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody wrote and everybody may find.
 *
 * @param id unique among its kind
 * @param text as written
 * @param at the place it is about; null where that is not known
 */
public record WrittenText(String id, String text, @Nullable Position at) {}
