package org.jingnuo.commitments.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Source;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph cut where commitments begin and end. Quotes may overlap or be the same: each piece belongs to the shortest
 * quote that covers it, and a commitment that gets no piece in this way gets an empty one behind its quote.
 */
final class MarkedText {
    private final String text;
    private final List<Marked> quotes;

    private record Marked(Commitment commitment, CompactRange range) {}

    /**
     * @param text part of the paragraph; empty where a commitment has no piece of its own
     * @param commitment null for text that promises nothing
     * @param beginning the commitments whose quote begins with this piece
     */
    record Piece(String text, @Nullable Commitment commitment, List<Commitment> beginning) {}

    MarkedText(Source source, Section.Paragraph paragraph, List<Commitment> commitments) {
        this.text = paragraph.text();
        this.quotes = commitments.stream()
                .map(commitment -> new Marked(commitment, CompactRange.of(source, paragraph, commitment.passage())))
                .toList();
    }

    /** All of the paragraph, in order. */
    List<Piece> pieces() {
        var cuts = cuts();
        var pieces = new ArrayList<Piece>();
        var shown = new ArrayList<@Nullable Commitment>();
        for (var start : cuts.headSet(text.length())) {
            var end = cuts.higher(start);
            var owner = ownerOf(start, end);
            pieces.add(new Piece(text.substring(start, end), owner, beginningAt(start)));
            shown.add(owner);
            quotes.stream()
                    .filter(quote -> quote.range().end() == end && !shown.contains(quote.commitment()))
                    .forEach(quote -> pieces.add(new Piece("", quote.commitment(), List.of())));
        }
        return pieces;
    }

    private TreeSet<Integer> cuts() {
        var cuts = new TreeSet<>(List.of(0, text.length()));
        for (var quote : quotes) {
            cuts.add(quote.range().start());
            cuts.add(quote.range().end());
        }
        return cuts;
    }

    private @Nullable Commitment ownerOf(int start, int end) {
        return quotes.stream()
                .filter(quote ->
                        quote.range().start() <= start && end <= quote.range().end())
                .min(Comparator.comparingInt(quote -> quote.range().length()))
                .map(Marked::commitment)
                .orElse(null);
    }

    private List<Commitment> beginningAt(int start) {
        return quotes.stream()
                .filter(quote -> quote.range().start() == start)
                .map(Marked::commitment)
                .toList();
    }
}
