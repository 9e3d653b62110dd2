package org.jingnuo.search.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.lexicon.Term;
import org.jingnuo.search.reading.Concept.Weight;
import org.jingnuo.search.reading.Reading.How;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.ChineseWords;
import org.jingnuo.search.text.Scripts;
import org.jingnuo.search.text.Sound;
import org.jspecify.annotations.Nullable;

/**
 * Reads a run of characters without a space, at least one of them Chinese or a digit: parts it into known words so that
 * the longest win, then looks at what is left over as a slip.
 */
final class ChineseReader {

    /** How far around an unknown part a slip is looked for, in characters. */
    private static final int SLIP_REACH = 6;

    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_AMOUNT = 20;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    private final Lexicon lexicon;
    private final Senses senses;

    ChineseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.senses = new Senses(lexicon);
    }

    /** A stretch of the run, and what it is. */
    private record Part(int start, int end, Kind kind, double worth) {
        enum Kind {
            TERM,
            PIECE,
            AMOUNT,
            LATIN,
            SILENT,
            UNKNOWN
        }
    }

    /** What stands in quotation marks: these characters in a row, first of all. */
    Concept phrase(String text) {
        return lexicon.find(text)
                .map(term -> concept(text, term))
                .orElseGet(() -> new Concept(text, text, Weight.FULL, senses.ofPiece(text)));
    }

    /** @param latin reads what is neither Chinese nor a number */
    void read(String run, LatinReader latin, Sketch sketch) {
        var whole = whole(run);
        if (whole.isPresent()) {
            sketch.add(whole.get());
            return;
        }
        var amounts = Amount.findAll(run);
        var parts = joined(parts(run, amounts));
        var slip = parts.stream().anyMatch(part -> part.kind() == Part.Kind.UNKNOWN)
                ? mended(run, parts)
                : Optional.<Mended>empty();
        if (slip.isPresent()) {
            var mended = slip.get();
            if (mended.start > 0) {
                addParts(
                        run,
                        parts.stream()
                                .filter(part -> part.end() <= mended.start)
                                .toList(),
                        amounts,
                        latin,
                        sketch);
            }
            sketch.add(mended.how, List.of(mended.concept));
            if (mended.end < run.length()) {
                read(run.substring(mended.end), latin, sketch);
            }
            return;
        }
        addParts(run, parts, amounts, latin, sketch);
    }

    private Optional<Concept> whole(String run) {
        if (run.length() == 1 && Scripts.isHan(run)) {
            return Optional.of(new Concept(run, run, Weight.FULL, senses.ofPiece(run)));
        }
        return Optional.empty();
    }

    private void addParts(String run, List<Part> parts, List<Amount> amounts, LatinReader latin, Sketch sketch) {
        var silent = parts.stream().allMatch(part -> part.kind() == Part.Kind.SILENT);
        var known =
                parts.stream().anyMatch(part -> part.kind() != Part.Kind.UNKNOWN && part.kind() != Part.Kind.SILENT);
        for (var part : parts) {
            var text = run.substring(part.start(), part.end());
            switch (part.kind()) {
                case TERM -> sketch.add(concept(text, lexicon.find(text).orElseThrow()));
                case PIECE -> sketch.add(new Concept(text, text, Weight.FULL, senses.ofPiece(text)));
                case AMOUNT -> amount(part, amounts).ifPresent(sketch::add);
                case LATIN -> latin.read(List.of(text), sketch);
                case SILENT -> {
                    if (parts(text)) {
                        sketch.nextGroup();
                    } else if (silent && text.length() > 1) {
                        lexicon.find(text).ifPresent(term -> sketch.add(concept(text, term)));
                    }
                }
                case UNKNOWN -> {
                    if (text.length() > 1 || !known) {
                        sketch.add(new Concept(text, text, Weight.FULL, List.of()));
                    }
                }
            }
        }
    }

    private static boolean parts(String text) {
        return text.equals("和") || text.equals("与") || text.equals("及") || text.equals("以及");
    }

    Concept concept(String typed, Term term) {
        var little = term.wording() != null && term.wording().counts() == Wording.Counts.LITTLE;
        return new Concept(typed, term.text(), little ? Weight.LITTLE : Weight.FULL, senses.of(term));
    }

    private static Optional<Concept> amount(Part part, List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.start() == part.start())
                .filter(amount -> !isYear(amount))
                .findFirst()
                .map(amount -> {
                    var text = amount.value().toPlainString() + amount.unit();
                    return new Concept(
                            text, text, Weight.FULL, List.of(new Sense.Number(amount.value(), amount.unit(), 1)));
                });
    }

    private static boolean isYear(Amount amount) {
        var value = amount.value();
        return (amount.unit().isEmpty() || amount.unit().equals("年"))
                && value.scale() == 0
                && value.compareTo(BigDecimal.valueOf(EARLIEST_YEAR)) > 0
                && value.compareTo(BigDecimal.valueOf(LATEST_YEAR)) < 0
                && amount.end() - amount.start() == 4;
    }

    /** The parting of greatest worth; a long word is worth more than its halves together. */
    private List<Part> parts(String run, List<Amount> amounts) {
        var best = new Part[run.length() + 1];
        var worth = new double[run.length() + 1];
        for (var end = 1; end <= run.length(); end++) {
            worth[end] = Double.NEGATIVE_INFINITY;
            for (var start = earliest(run, end); start < end; start++) {
                var part = part(run, start, end, amounts);
                if (part != null && worth[start] + part.worth() > worth[end]) {
                    worth[end] = worth[start] + part.worth();
                    best[end] = part;
                }
            }
        }
        var parts = new ArrayList<Part>();
        for (var end = run.length(); end > 0; end = parts.getFirst().start()) {
            parts.addFirst(Objects.requireNonNull(best[end]));
        }
        return parts;
    }

    /** Where the longest term that ends at {@code end} can begin; a Latin word is never cut. */
    private int earliest(String run, int end) {
        var start = Math.max(0, end - Math.max(lexicon.longest(), LONGEST_AMOUNT));
        while (cutsLatin(run, start)) {
            start--;
        }
        return start;
    }

    private @Nullable Part part(String run, int start, int end, List<Amount> amounts) {
        var text = run.substring(start, end);
        double square = (double) text.length() * text.length();
        var amount = amounts.stream()
                .filter(it -> it.start() == start
                        && (it.end() == end || it.end() + it.unit().length() == end))
                .findFirst();
        if (amount.isPresent()) {
            return new Part(start, end, Part.Kind.AMOUNT, square + 1);
        }
        if (cutsLatin(run, start) || cutsLatin(run, end)) {
            return null;
        }
        var term = lexicon.find(text);
        if (term.isPresent()) {
            var wording = term.get().wording();
            if (wording != null && wording.counts() == Wording.Counts.NEVER) {
                return new Part(start, end, Part.Kind.SILENT, square * 0.9);
            }
            if (text.length() > 1 || wording != null) {
                return new Part(start, end, Part.Kind.TERM, term.get().named() ? square : square * 0.9);
            }
        }
        if (text.length() >= SHORTEST_PIECE && lexicon.isPiece(text)) {
            return new Part(start, end, Part.Kind.PIECE, square * 0.8);
        }
        if (text.length() == 2 && end == run.length() && start == 0 && lexicon.begins(text)) {
            return new Part(start, end, Part.Kind.PIECE, square * 0.5);
        }
        if (text.chars().allMatch(c -> Scripts.isLatin((char) c))) {
            return new Part(start, end, Part.Kind.LATIN, 0.5);
        }
        return text.length() == 1 ? new Part(start, end, Part.Kind.UNKNOWN, 0) : null;
    }

    /** Whether a boundary at {@code at} would cut a Latin word or a number in two. */
    private static boolean cutsLatin(String run, int at) {
        return at > 0 && at < run.length() && Scripts.isLatin(run.charAt(at - 1)) && Scripts.isLatin(run.charAt(at));
    }

    /** With neighbouring unknown characters as one unknown word. */
    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        for (var part : parts) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.kind() == Part.Kind.UNKNOWN && part.kind() == Part.Kind.UNKNOWN) {
                joined.set(joined.size() - 1, new Part(last.start(), part.end(), Part.Kind.UNKNOWN, 0));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private record Mended(int start, int end, How how, Concept concept) {}

    /** The longest stretch around an unknown part that sounds or looks like a term. */
    private Optional<Mended> mended(String run, List<Part> parts) {
        for (var unknown : parts) {
            if (unknown.kind() != Part.Kind.UNKNOWN) {
                continue;
            }
            var from = Math.max(0, unknown.start() - SLIP_REACH);
            var to = Math.min(run.length(), unknown.end() + SLIP_REACH);
            for (var length = to - from; length >= 2; length--) {
                for (var start = from; start + length <= to; start++) {
                    var end = start + length;
                    var covers = start <= unknown.start() && end >= unknown.end() && !speaksSilence(parts, start, end);
                    if (covers && boundaries(parts, start, end)) {
                        var text = run.substring(start, end);
                        var terms = slips(text);
                        if (!terms.isEmpty()) {
                            var said = terms.getFirst().text();
                            return Optional.of(new Mended(
                                    start,
                                    end,
                                    How.SLIP,
                                    new Concept(
                                            text,
                                            said,
                                            Weight.FULL,
                                            senses.ofAny(terms.subList(0, Math.min(3, terms.size())), 0.8))));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether {@code [start, end)} begins and ends where parts do, so that no known word is torn. */
    private static boolean boundaries(List<Part> parts, int start, int end) {
        return parts.stream().anyMatch(part -> part.start() == start)
                && parts.stream().anyMatch(part -> part.end() == end);
    }

    private static boolean speaksSilence(List<Part> parts, int start, int end) {
        return parts.stream()
                .anyMatch(part -> part.kind() == Part.Kind.SILENT && part.start() < end && part.end() > start);
    }

    private List<Term> slips(String text) {
        if (ChineseWords.isKnown(text)) {
            return List.of();
        }
        var sound = Sound.of(text);
        var alike = lexicon.spoken(sound.full()).stream()
                .filter(term -> fits(term, text))
                .toList();
        if (alike.isEmpty()) {
            alike = lexicon.spokenAlike(sound.blurred()).stream()
                    .filter(term -> fits(term, text))
                    .toList();
        }
        return alike.isEmpty()
                ? lexicon.resembling(text).stream()
                        .filter(ChineseReader::isAbout)
                        .toList()
                : alike;
    }

    private static boolean isAbout(Term term) {
        return term.wording() == null || term.wording().counts() == Wording.Counts.FULLY;
    }

    private static boolean fits(Term term, String text) {
        return term.text().length() == text.length() && !term.text().equals(text) && isAbout(term);
    }
}
