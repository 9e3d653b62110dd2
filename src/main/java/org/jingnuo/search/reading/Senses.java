package org.jingnuo.search.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.lexicon.Term;
import org.jingnuo.search.text.ChineseWords;
import org.jingnuo.search.text.EnglishWords;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Scripts;
import org.jspecify.annotations.Nullable;

/** The ways in which the content can say a word. */
final class Senses {

    /** Nearness of what means the same, less for each further place in its list. */
    private static final double SAME = 0.9;

    private static final double RELATED = 0.45;
    private static final double THEME = 0.4;
    private static final double PART = 0.2;
    /** Of the theme that a single word of a long one names. */
    private static final double PART_THEME = 0.28;

    /** Of a word as it stands when the wordings say that people mean another. */
    private static final double LESS_MEANT = 0.85;

    private static final double STEP = 0.95;

    private final Lexicon lexicon;

    Senses(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Of a term of the content or of the wordings. */
    List<Sense> of(Term term) {
        var senses = new LinkedHashMap<Object, Sense>();
        if (stands(term)) {
            literal(senses, term.text(), meansAnother(term) ? LESS_MEANT : 1);
        }
        wording(senses, term.wording());
        parts(senses, term.text());
        return List.copyOf(senses.values());
    }

    /** Of characters that stand in a commitment, whatever words they are. */
    List<Sense> ofPiece(String text) {
        var senses = new LinkedHashMap<Object, Sense>();
        literal(senses, text, 1);
        parts(senses, text);
        return List.copyOf(senses.values());
    }

    /** Whether the content has the term as it stands. */
    private boolean stands(Term term) {
        return term.uses() > 0 || term.wording() == null || !leads(term.wording()) || hasEnglish(term.text());
    }

    /** What is meant by GDP is 地区生产总值, although 单位GDP能耗 has the letters. */
    private static boolean meansAnother(Term term) {
        return term.wording() != null
                && !term.wording().same().isEmpty()
                && term.wording().same().stream()
                        .noneMatch(same -> PlainText.fold(same).contains(term.text()));
    }

    private boolean hasEnglish(String text) {
        return !hasHan(text) && EnglishWords.stems(text).stream().allMatch(lexicon::hasEnglish);
    }

    private static boolean hasHan(String text) {
        return text.chars().anyMatch(c -> Scripts.isHan((char) c));
    }

    /** Latin letters stand in the English texts and, as in 5G, in the Chinese ones. */
    private void literal(LinkedHashMap<Object, Sense> senses, String text, double nearness) {
        put(senses, new Sense.Words(text, nearness, true));
        if (hasEnglish(text)) {
            put(senses, new Sense.English(text, nearness, true));
        }
    }

    private static void wording(LinkedHashMap<Object, Sense> senses, @Nullable Wording wording) {
        if (wording == null) {
            return;
        }
        var nearness = SAME;
        for (var same : wording.same()) {
            put(senses, new Sense.Words(PlainText.fold(same), nearness, true));
            nearness *= STEP;
        }
        nearness = RELATED;
        for (var related : wording.related()) {
            put(senses, new Sense.Words(PlainText.fold(related), nearness, false));
            nearness *= STEP;
        }
        if (wording.theme() != null) {
            put(senses, new Sense.InTheme(wording.theme(), THEME, wording.same().isEmpty()));
        }
    }

    /** The single words of a long one, so that what has only some of them is at least near. */
    private void parts(LinkedHashMap<Object, Sense> senses, String text) {
        var words = ChineseWords.split(text);
        if (words.size() > 1) {
            for (var word : words) {
                if (word.length() > 1 && Scripts.isHan(word) && counts(word)) {
                    put(senses, new Sense.Words(word, PART, false));
                    lexicon.findWording(word).ifPresent(it -> partTheme(senses, it));
                }
            }
        }
    }

    /** Whatever a single word leads to is too far from the long one, but for the field it names. */
    private static void partTheme(LinkedHashMap<Object, Sense> senses, Wording wording) {
        if (wording.theme() != null) {
            put(senses, new Sense.InTheme(wording.theme(), PART_THEME, false));
        }
    }

    private static boolean leads(Wording wording) {
        return wording.counts() == Wording.Counts.FULLY;
    }

    private boolean counts(String word) {
        return lexicon.findWording(word)
                .map(it -> it.counts() == Wording.Counts.FULLY)
                .orElse(true);
    }

    private static void put(LinkedHashMap<Object, Sense> senses, Sense sense) {
        var key = switch (sense) {
            case Sense.Words words -> words.text();
            case Sense.English english -> "english " + english.words();
            case Sense.Number number -> number.value();
            case Sense.InTheme theme -> "in " + theme.theme();
        };
        senses.putIfAbsent(key, sense);
    }

    /** Joins the senses of several terms that one typed word may stand for, the likeliest first. */
    List<Sense> ofAny(List<Term> terms, double likelihoodStep) {
        var joined = new LinkedHashMap<Object, Sense>();
        var likelihood = 1.0;
        for (var term : terms) {
            for (var sense : of(term)) {
                put(joined, scaled(sense, likelihood, term.equals(terms.getFirst())));
            }
            likelihood *= likelihoodStep;
        }
        return new ArrayList<>(joined.values());
    }

    /** A sense that comes near at best. */
    static Sense notMeant(Sense sense) {
        return scaled(sense, 1, false);
    }

    /** @param first whether it is of the likeliest term; of the others nothing is taken as meant */
    private static Sense scaled(Sense sense, double by, boolean first) {
        return switch (sense) {
            case Sense.Words it -> new Sense.Words(it.text(), it.nearness() * by, first && it.isMeant());
            case Sense.English it -> new Sense.English(it.words(), it.nearness() * by, first && it.isMeant());
            case Sense.Number it -> new Sense.Number(it.value(), it.unit(), it.nearness() * by);
            case Sense.InTheme it -> new Sense.InTheme(it.theme(), it.nearness() * by, first && it.isMeant());
        };
    }
}
