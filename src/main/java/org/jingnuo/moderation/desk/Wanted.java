package org.jingnuo.moderation.desk;

import org.jspecify.annotations.Nullable;

/**
 * What of the queue somebody wants to see.
 *
 * @param commitment id of the commitment it is about; null for any
 */
record Wanted(Shelf shelf, @Nullable String commitment) {

    /** Everything that waits. */
    static final Wanted ALL = new Wanted(Shelf.ALL, null);
}
