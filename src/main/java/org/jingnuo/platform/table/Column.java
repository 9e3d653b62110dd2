package org.jingnuo.platform.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param name published; stands in the header line
 * @param cell of a row, null where there is nothing to say
 */
public record Column<T>(String name, Function<T, @Nullable Object> cell) {

    /** The same column in a table whose rows hold what this one is about. */
    public <R> Column<R> in(Function<R, T> part) {
        return new Column<>(name, row -> cell.apply(part.apply(row)));
    }
}
