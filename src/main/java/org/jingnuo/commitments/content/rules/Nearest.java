package org.jingnuo.commitments.content.rules;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/** Finds the id that was probably meant. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** The known id that differs from {@code id} in the fewest characters, if those are few. */
    static Optional<String> to(String id, Set<String> known) {
        if (id.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .filter(other -> !other.isEmpty() && distance(id, other) <= Math.max(2, id.length() / 3))
                .min(Comparator.comparingInt((String other) -> distance(id, other))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein's: how many characters must be put in, taken out or replaced. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        for (var j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= a.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
