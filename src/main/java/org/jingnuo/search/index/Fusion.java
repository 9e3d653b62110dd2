package org.jingnuo.search.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes one list of several by the ranks in each (reciprocal rank fusion: Cormack, Clarke and Büttcher, SIGIR 2009). */
final class Fusion {

    /** How much the first ranks stand out; the smaller, the more. */
    private static final double K = 10;

    private Fusion() {}

    static List<String> of(List<List<String>> lists) {
        if (lists.size() == 1) {
            return lists.getFirst();
        }
        var worth = new HashMap<String, Double>();
        for (var list : lists) {
            for (var rank = 0; rank < list.size(); rank++) {
                worth.merge(list.get(rank), 1 / (K + rank), Double::sum);
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
