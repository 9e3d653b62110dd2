package org.jingnuo.search.text;

/** How far apart two words are written. */
public final class Edits {

    private Edits() {}

    /**
     * Characters to add, take out, replace or swap with their neighbour (optimal string alignment) to get from one to the
     * other.
     *
     * @param most what is of interest; a larger distance is given as {@code most + 1}
     */
    public static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var previous = new int[other.length() + 1];
        var before = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], before[j]) + 1, before[j - 1] + same);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], previous[j - 2] + 1);
                }
            }
            previous = before;
            before = current;
        }
        return Math.min(before[other.length()], most + 1);
    }
}
