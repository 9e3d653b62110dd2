package org.jingnuo.search.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.lexicon.Term;
import org.jingnuo.search.reading.Concept.Weight;
import org.jingnuo.search.reading.Reading.How;
import org.jingnuo.search.reading.Stretch.Kind;
import org.jingnuo.search.text.Amount;
import org.jingnuo.search.text.Scripts;

/** Reads a run of characters without a space, at least one of them Chinese or a digit. */
final class ChineseReader {

    /** Words that part one thing from another. */
    private static final Set<String> AND = Set.of("和", "与", "及", "以及");

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;
    private static final int DIGITS_OF_A_YEAR = 4;

    /** Terms that a slip may stand for, and how much less likely each is than the one before. */
    private static final int MOST_MEANT = 3;

    private static final double LESS_LIKELY = 0.8;

    private final Lexicon lexicon;
    private final Senses senses;
    private final Slips slips;

    ChineseReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.senses = new Senses(lexicon);
        this.slips = new Slips(lexicon);
    }

    /** What stands in quotation marks: these characters in a row, first of all. */
    Concept phrase(String text) {
        return lexicon.find(text).map(term -> concept(text, term)).orElseGet(() -> piece(text));
    }

    /** @param latin reads what is neither Chinese nor a number */
    void read(String run, LatinReader latin, Sketch sketch) {
        if (run.length() == 1 && Scripts.isHan(run)) {
            sketch.add(piece(run));
            return;
        }
        var amounts = Amount.findAll(run);
        var parts = Parting.of(run, amounts, lexicon);
        var slip = slips.find(run, parts);
        if (slip.isEmpty()) {
            add(run, parts, amounts, latin, sketch);
            return;
        }
        var start = slip.get().start();
        var end = slip.get().end();
        add(run, parts.stream().filter(part -> part.end() <= start).toList(), amounts, latin, sketch);
        sketch.add(
                How.SLIP, List.of(mended(run.substring(start, end), slip.get().meant())));
        if (end < run.length()) {
            read(run.substring(end), latin, sketch);
        }
    }

    private void add(String run, List<Stretch> parts, List<Amount> amounts, LatinReader latin, Sketch sketch) {
        var onlySilent = parts.stream().allMatch(part -> part.is(Kind.SILENT));
        var known = parts.stream().anyMatch(part -> saysMuch(part, run));
        for (var part : parts) {
            var text = part.of(run);
            switch (part.kind()) {
                case TERM -> sketch.add(concept(text, lexicon.find(text).orElseThrow()));
                case PIECE -> sketch.add(piece(text));
                case AMOUNT -> amount(part, amounts).ifPresent(sketch::add);
                case LATIN -> latin.read(List.of(text), sketch);
                case SILENT -> {
                    if (AND.contains(text)) {
                        sketch.nextGroup();
                    } else if (onlySilent && text.length() > 1) {
                        lexicon.find(text).ifPresent(term -> sketch.add(concept(text, term)));
                    }
                }
                case UNKNOWN -> {
                    if (text.length() > 1 || !known) {
                        sketch.add(new Concept(text, text, Weight.FULL, List.of()));
                    } else {
                        wordAround(part, parts, run).ifPresent(sketch::addUnknown);
                    }
                }
            }
        }
    }

    /** A single unknown character and a single known one beside it are most likely one word: 灯 behind 路. */
    private static Optional<String> wordAround(Stretch unknown, List<Stretch> parts, String run) {
        return parts.stream()
                .filter(part -> part.end() - part.start() == 1 && !part.is(Kind.SILENT) && !part.equals(unknown))
                .filter(part -> part.end() == unknown.start() || part.start() == unknown.end())
                .findFirst()
                .map(part ->
                        run.substring(Math.min(part.start(), unknown.start()), Math.max(part.end(), unknown.end())));
    }

    /** Beside such a part a single unknown character matters little; beside 建 alone it is what was sought. */
    private boolean saysMuch(Stretch part, String run) {
        return switch (part.kind()) {
            case PIECE, AMOUNT, LATIN -> true;
            case TERM -> lexicon.find(part.of(run)).stream().noneMatch(ChineseReader::isLittle);
            case SILENT, UNKNOWN -> false;
        };
    }

    private static boolean isLittle(Term term) {
        return term.wording() != null && term.wording().counts() == Wording.Counts.LITTLE;
    }

    Concept concept(String typed, Term term) {
        return new Concept(typed, term.text(), isLittle(term) ? Weight.LITTLE : Weight.FULL, senses.of(term));
    }

    private Concept piece(String text) {
        return new Concept(text, text, Weight.FULL, senses.ofPiece(text));
    }

    private Concept mended(String typed, List<Term> meant) {
        return new Concept(
                typed,
                meant.getFirst().text(),
                Weight.FULL,
                senses.ofAny(meant.subList(0, Math.min(MOST_MEANT, meant.size())), LESS_LIKELY));
    }

    private static Optional<Concept> amount(Stretch part, List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.start() == part.start() && !isYear(amount))
                .findFirst()
                .map(amount -> {
                    var text = amount.value().toPlainString() + amount.unit();
                    return new Concept(
                            text, text, Weight.FULL, List.of(new Sense.Number(amount.value(), amount.unit(), 1)));
                });
    }

    /** Every commitment is one of the report's year; whoever types a year does not look for a number. */
    private static boolean isYear(Amount amount) {
        return (amount.unit().isEmpty() || amount.unit().equals("年"))
                && amount.end() - amount.start() == DIGITS_OF_A_YEAR
                && amount.value().scale() == 0
                && amount.value().compareTo(BigDecimal.valueOf(EARLIEST_YEAR)) > 0
                && amount.value().compareTo(BigDecimal.valueOf(LATEST_YEAR)) < 0;
    }
}
