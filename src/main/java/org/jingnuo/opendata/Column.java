package org.jingnuo.opendata;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name published; stands in the header line
 * @param cell of a row, null where there is nothing to say
 */
record Column<T>(String name, Function<T, @Nullable Object> cell) {

    /** The same column in a table whose rows hold what this one is about. */
    <R> Column<R> in(Function<R, T> part) {
        return new Column<>(name, row -> cell.apply(part.apply(row)));
    }
}
