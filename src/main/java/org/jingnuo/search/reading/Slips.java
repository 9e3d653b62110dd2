package org.jingnuo.search.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.lexicon.Term;
import org.jingnuo.search.reading.Stretch.Kind;
import org.jingnuo.search.text.ChineseWords;
import org.jingnuo.search.text.Sound;

/** Finds what somebody meant who wrote another character of the same sound, or one that is wrong, missing or too many. */
final class Slips {

    /** How far around an unknown part a slip is looked for, in characters. */
    private static final int REACH = 6;

    private static final int SHORTEST = 2;

    private final Lexicon lexicon;

    Slips(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A stretch {@code [start, end)} of a run that is a slip.
     *
     * @param meant the likeliest first
     */
    record Slip(int start, int end, List<Term> meant) {}

    /** The longest stretch around an unknown part that sounds or looks like a term. */
    Optional<Slip> find(String run, List<Stretch> parts) {
        return parts.stream()
                .filter(part -> part.is(Kind.UNKNOWN))
                .flatMap(unknown -> stretches(run, parts, unknown))
                .flatMap(stretch -> slip(run, stretch).stream())
                .findFirst();
    }

    /** Those that begin and end where parts do and hold no word that says nothing, the longest first. */
    private Stream<Stretch> stretches(String run, List<Stretch> parts, Stretch unknown) {
        var starts = parts.stream()
                .map(Stretch::start)
                .filter(start -> start <= unknown.start() && start >= unknown.start() - REACH)
                .toList();
        return parts.stream()
                .map(Stretch::end)
                .filter(end -> end >= unknown.end() && end <= Math.min(run.length(), unknown.end() + REACH))
                .flatMap(end -> starts.stream().map(start -> new Stretch(start, end, Kind.UNKNOWN)))
                .filter(stretch -> stretch.end() - stretch.start() >= SHORTEST)
                .filter(stretch -> !isEmpty(stretch, parts, run))
                .sorted((one, other) -> (other.end() - other.start()) - (one.end() - one.start()));
    }

    /** Whether the stretch holds a word that says nothing, or is hardly more than one that says little: 铁项目 is no 大项目. */
    private boolean isEmpty(Stretch stretch, List<Stretch> parts, String run) {
        return parts.stream()
                .filter(part -> part.overlaps(stretch.start(), stretch.end()))
                .anyMatch(part -> part.is(Kind.SILENT)
                        || part.is(Kind.TERM)
                                && stretch.end() - stretch.start() <= part.end() - part.start() + 1
                                && lexicon.find(part.of(run)).stream().noneMatch(Slips::isAbout));
    }

    private Optional<Slip> slip(String run, Stretch stretch) {
        var meant = meant(stretch.of(run));
        return meant.isEmpty() ? Optional.empty() : Optional.of(new Slip(stretch.start(), stretch.end(), meant));
    }

    /** A word of a general dictionary is no slip, whatever it sounds like. */
    private List<Term> meant(String text) {
        if (ChineseWords.isKnown(text)) {
            return List.of();
        }
        var sound = Sound.of(text);
        return Stream.of(
                        ofLength(text, lexicon.spoken(sound.full())),
                        ofLength(text, lexicon.spokenAlike(sound.blurred())),
                        lexicon.resembling(text))
                .map(terms -> terms.stream().filter(Slips::isAbout).toList())
                .filter(terms -> !terms.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Term> ofLength(String text, List<Term> terms) {
        return terms.stream()
                .filter(term ->
                        term.text().length() == text.length() && !term.text().equals(text))
                .toList();
    }

    private static boolean isAbout(Term term) {
        return term.wording() == null || term.wording().counts() == Wording.Counts.FULLY;
    }
}
