package org.jingnuo.commitments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings the stored aggregates of one kind to a wanted state, with as few writes as that takes.
 *
 * @param stored by id
 */
record Changes<T, K>(Map<K, T> stored, Consumer<T> save, Consumer<T> delete) {

    /** @param versioned gives the first aggregate the version of the second */
    void apply(List<T> wanted, Function<T, K> id, BinaryOperator<T> versioned) {
        var gone = new HashMap<>(stored);
        for (var next : wanted) {
            var old = gone.remove(id.apply(next));
            if (old == null) {
                save.accept(next);
            } else if (!versioned.apply(next, old).equals(old)) {
                save.accept(versioned.apply(next, old));
            }
        }
        gone.values().forEach(delete);
    }
}
