package org.jingnuo.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.reading.Stretch.Kind;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.Scripts;
import org.jspecify.annotations.Nullable;

/** Cuts a run of characters into known parts so that together they are worth most: the longest words win. */
final class Parting {

    private static final int SHORTEST_PIECE = 3;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_AMOUNT = 20;

    /** Worth of a part for each of its characters squared, so that a long word is worth more than its halves together. */
    private static final double NAMED = 1;

    private static final double NOT_NAMED = 0.9;
    private static final double SILENT = 0.9;
    private static final double PIECE = 0.8;
    private static final double BEGINNING = 0.5;

    private static final double LATIN_WORD = 0.5;
    private static final double UNKNOWN = -1.5;

    private final Lexicon lexicon;
    private final String run;
    private final List<Amount> amounts;

    private Parting(Lexicon lexicon, String run, List<Amount> amounts) {
        this.lexicon = lexicon;
        this.run = run;
        this.amounts = amounts;
    }

    /**
     * All of {@code run} in its order; unknown characters that stand together are one part.
     *
     * @param amounts the numbers in it
     */
    static List<Stretch> of(String run, List<Amount> amounts, Lexicon lexicon) {
        return joined(new Parting(lexicon, run, amounts).best());
    }

    private record Valued(Stretch part, double worth) {}

    private List<Stretch> best() {
        var best = new Valued[run.length() + 1];
        var worth = new double[run.length() + 1];
        for (var end = 1; end <= run.length(); end++) {
            worth[end] = Double.NEGATIVE_INFINITY;
            for (var start = earliest(end); start < end; start++) {
                var part = valued(start, end);
                if (part != null && worth[start] + part.worth() > worth[end]) {
                    worth[end] = worth[start] + part.worth();
                    best[end] = part;
                }
            }
        }
        var parts = new ArrayList<Stretch>();
        for (var end = run.length(); end > 0; end = parts.getFirst().start()) {
            parts.addFirst(Objects.requireNonNull(best[end]).part());
        }
        return parts;
    }

    /** Where the longest part that ends at {@code end} can begin; a Latin word is never cut. */
    private int earliest(int end) {
        var start = Math.max(0, end - Math.max(lexicon.longest(), LONGEST_AMOUNT));
        while (cutsLatin(start)) {
            start--;
        }
        return start;
    }

    /** Null where this can be no part. */
    private @Nullable Valued valued(int start, int end) {
        if (isAmount(start, end)) {
            return new Valued(new Stretch(start, end, Kind.AMOUNT), square(start, end) + 1);
        }
        if (cutsLatin(start) || cutsLatin(end)) {
            return null;
        }
        var text = run.substring(start, end);
        var term = term(start, end, text);
        if (term != null) {
            return term;
        }
        if (text.length() >= SHORTEST_PIECE && lexicon.isPiece(text)) {
            return new Valued(new Stretch(start, end, Kind.PIECE), square(start, end) * PIECE);
        }
        if (text.length() == SHORTEST_BEGINNING && text.length() == run.length() && lexicon.begins(text)) {
            return new Valued(new Stretch(start, end, Kind.PIECE), square(start, end) * BEGINNING);
        }
        if (text.chars().allMatch(c -> Scripts.isLatin((char) c))) {
            return new Valued(new Stretch(start, end, Kind.LATIN), LATIN_WORD);
        }
        return text.length() == 1 ? new Valued(new Stretch(start, end, Kind.UNKNOWN), UNKNOWN) : null;
    }

    private @Nullable Valued term(int start, int end, String text) {
        var term = lexicon.find(text).orElse(null);
        if (term == null) {
            return null;
        }
        var wording = term.wording();
        if (wording != null && wording.counts() == Wording.Counts.NEVER) {
            return new Valued(new Stretch(start, end, Kind.SILENT), square(start, end) * SILENT);
        }
        return text.length() > 1 || wording != null
                ? new Valued(
                        new Stretch(start, end, Kind.TERM), square(start, end) * (term.named() ? NAMED : NOT_NAMED))
                : null;
    }

    private static double square(int start, int end) {
        return (double) (end - start) * (end - start);
    }

    private boolean isAmount(int start, int end) {
        return amounts.stream().anyMatch(it -> it.start() == start && (it.end() == end || it.unitEnd() == end));
    }

    /** Whether a boundary at {@code at} would cut a Latin word or a number in two. */
    private boolean cutsLatin(int at) {
        return at > 0 && at < run.length() && Scripts.isLatin(run.charAt(at - 1)) && Scripts.isLatin(run.charAt(at));
    }

    private static List<Stretch> joined(List<Stretch> parts) {
        var joined = new ArrayList<Stretch>();
        for (var part : parts) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.is(Kind.UNKNOWN) && part.is(Kind.UNKNOWN)) {
                joined.set(joined.size() - 1, new Stretch(last.start(), part.end(), Kind.UNKNOWN));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
