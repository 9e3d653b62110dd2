package org.jingnuo.opendata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list, or a page of one.
 *
 * @param total of all pages
 * @param next address of the next page; null on the last
 */
record ListJson<T>(List<T> items, int total, @Nullable String next) {

    /** A list that is never cut into pages. */
    static <T> ListJson<T> whole(List<T> items) {
        return new ListJson<>(items, items.size(), null);
    }
}
