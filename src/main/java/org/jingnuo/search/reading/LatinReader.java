package org.jingnuo.search.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.lexicon.Lexicon;
import org.jingnuo.search.lexicon.Term;
import org.jingnuo.search.reading.Concept.Weight;
import org.jingnuo.search.reading.Reading.How;
import org.jingnuo.search.reading.Sketch.Option;
import org.jingnuo.search.text.EnglishWords;

/** Reads words in Latin letters: as English, as pinyin, as initials, as a slip in English. */
final class LatinReader {

    /** Words that one entry of the wordings may have. */
    private static final int MOST_WORDS = 4;

    private static final int SHORTEST_SLIP = 5;
    private static final int TWO_SLIPS_FROM = 9;
    private static final int MOST_ALTERNATIVES = 8;
    private static final int SHORTEST_UNFINISHED = 3;

    /** Initials that tell a word. */
    private static final int SHORTEST_MEANT = 3;

    /** How much less likely each of several words of one sound is than the one before. */
    private static final double LESS_LIKELY = 0.93;

    /** Letters of the longest term that is looked for by its sound. */
    private static final int LONGEST_SOUND = 40;

    private final Lexicon lexicon;
    private final ChineseReader chinese;
    private final Senses senses;

    LatinReader(Lexicon lexicon, ChineseReader chinese) {
        this.lexicon = lexicon;
        this.chinese = chinese;
        this.senses = new Senses(lexicon);
    }

    /** @param words that follow each other, folded */
    void read(List<String> words, Sketch sketch) {
        var english = english(words);
        var letters = String.join("", words);
        var together = english.known() == 0
                ? sounds(letters)
                : Optional.of(words(lexicon.spoken(letters)))
                        .filter(terms -> words.size() == 1 && !terms.isEmpty())
                        .map(terms -> new Option(How.SOUND, List.of(concept(letters, terms))));
        var options = new ArrayList<Option>();
        var asEnglish = new Option(english.how(), english.concepts());
        if (english.known() > 0 || together.isEmpty()) {
            options.add(asEnglish);
        }
        together.ifPresent(options::add);
        if (english.known() == 0 && together.isPresent() && english.how() == How.TYPED && english.isAbout()) {
            options.add(asEnglish);
        }
        sketch.add(options);
    }

    /** @param known how many of the words the content or its wordings have, or say nothing */
    private record EnglishWordsRead(List<Concept> concepts, int known, How how) {
        boolean isAbout() {
            return concepts.stream().allMatch(concept -> !concept.senses().isEmpty());
        }
    }

    private EnglishWordsRead english(List<String> words) {
        var concepts = new ArrayList<Concept>();
        var known = 0;
        var how = How.TYPED;
        for (var at = 0; at < words.size(); ) {
            var entry = longestEntry(words, at);
            if (entry.isPresent()) {
                var length = entry.get().text().split(" ").length;
                var concept = chinese.concept(String.join(" ", words.subList(at, at + length)), entry.get());
                if (counts(entry.get())) {
                    concepts.add(concept);
                }
                at += length;
                known += length;
                continue;
            }
            var last = at == words.size() - 1;
            var word = words.get(at++);
            if (isEnglish(word)) {
                concepts.add(new Concept(word, word, Weight.FULL, List.of(englishSense(word, 1))));
                known++;
                continue;
            }
            var unknown = unfinished(word, last && words.size() > 1)
                    .or(() -> words.size() > 1 ? sounds(word) : Optional.empty())
                    .or(() -> slip(word));
            concepts.addAll(unknown.map(Option::concepts)
                    .orElseGet(() -> List.of(new Concept(word, word, Weight.FULL, List.of()))));
            how = unknown.map(Option::how).filter(it -> it != How.TYPED).orElse(how);
        }
        return new EnglishWordsRead(concepts, known, how);
    }

    /** The English word that this may be a slip for. */
    private Optional<Option> slip(String word) {
        if (word.length() < SHORTEST_SLIP) {
            return Optional.empty();
        }
        return lexicon.englishResembling(word, word.length() < TWO_SLIPS_FROM ? 1 : 2).stream()
                .findFirst()
                .map(said -> new Option(
                        How.SLIP, List.of(new Concept(word, said, Weight.FULL, List.of(englishSense(said, 1))))));
    }

    private static boolean counts(Term term) {
        return term.wording() == null || term.wording().counts() != Wording.Counts.NEVER;
    }

    /** The longest entry of the wordings or of the content that begins here, in the plural too. */
    private Optional<Term> longestEntry(List<String> words, int at) {
        for (var length = Math.min(MOST_WORDS, words.size() - at); length > 0; length--) {
            var text = String.join(" ", words.subList(at, at + length));
            var found = lexicon.find(text)
                    .or(() ->
                            text.endsWith("s") ? lexicon.find(text.substring(0, text.length() - 1)) : Optional.empty())
                    .or(() ->
                            text.endsWith("es") ? lexicon.find(text.substring(0, text.length() - 2)) : Optional.empty())
                    .or(() -> text.endsWith("ies")
                            ? lexicon.find(text.substring(0, text.length() - 3) + "y")
                            : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean isEnglish(String word) {
        var stems = EnglishWords.stems(word);
        return !stems.isEmpty() && stems.stream().allMatch(lexicon::hasEnglish);
    }

    /**
     * The English words that begin so.
     *
     * @param last whether it follows finished words, so that two letters are enough to go on from
     */
    private Optional<Option> unfinished(String word, boolean last) {
        var longer = word.length() >= SHORTEST_UNFINISHED || last && word.length() == SHORTEST_UNFINISHED - 1
                ? lexicon.englishFrom(word)
                : List.<String>of();
        return longer.isEmpty()
                ? Optional.empty()
                : Optional.of(new Option(
                        How.TYPED,
                        List.of(new Concept(
                                word,
                                word,
                                Weight.FULL,
                                longer.stream()
                                        .limit(MOST_ALTERNATIVES)
                                        .map(it -> englishSense(it, 1))
                                        .toList()))));
    }

    private static Sense englishSense(String word, double nearness) {
        return new Sense.English(word, nearness, true);
    }

    /** As pinyin, or else as initials. */
    private Optional<Option> sounds(String letters) {
        var typed = letters.replace("'", "").replace("ü", "v");
        return typed.length() < 2
                ? Optional.empty()
                : spoken(typed).or(() -> initials(typed)).map(concepts -> new Option(How.SOUND, concepts));
    }

    /** Parts the pinyin into terms so that the longest win; empty unless terms cover all of it. */
    private Optional<List<Concept>> spoken(String typed) {
        var worth = new double[typed.length() + 1];
        var from = new int[typed.length() + 1];
        for (var end = 1; end <= typed.length(); end++) {
            worth[end] = Double.NEGATIVE_INFINITY;
            for (var start = Math.max(0, end - LONGEST_SOUND); start < end; start++) {
                var text = typed.substring(start, end);
                var known = !words(lexicon.spoken(text)).isEmpty()
                        || end == typed.length()
                                && text.length() >= SHORTEST_UNFINISHED
                                && !words(lexicon.spokenFrom(text)).isEmpty();
                if (known && worth[start] + (double) text.length() * text.length() > worth[end]) {
                    worth[end] = worth[start] + (double) text.length() * text.length();
                    from[end] = start;
                }
            }
        }
        if (worth[typed.length()] == Double.NEGATIVE_INFINITY) {
            return Optional.empty();
        }
        var concepts = new ArrayList<Concept>();
        for (var end = typed.length(); end > 0; end = from[end]) {
            var text = typed.substring(from[end], end);
            var terms = words(lexicon.spoken(text));
            concepts.addFirst(concept(text, terms.isEmpty() ? words(lexicon.spokenFrom(text)) : terms));
        }
        return Optional.of(concepts);
    }

    /** Those that say something: two characters or more, and no part of how a question is put. */
    private static List<Term> words(List<Term> terms) {
        return terms.stream()
                .filter(term -> term.text().length() > 1 && counts(term))
                .toList();
    }

    private Optional<List<Concept>> initials(String typed) {
        var terms = words(lexicon.withInitials(typed));
        if (terms.isEmpty() && typed.length() >= SHORTEST_UNFINISHED) {
            terms = words(lexicon.withInitialsFrom(typed));
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        var concept = concept(typed, terms);
        return Optional.of(List.of(typed.length() < SHORTEST_MEANT ? guessed(concept) : concept));
    }

    /** What comes near at best: two initials fit too many words. */
    private static Concept guessed(Concept concept) {
        return new Concept(
                concept.typed(),
                concept.said(),
                concept.weight(),
                concept.senses().stream().map(Senses::notMeant).toList());
    }

    private Concept concept(String typed, List<Term> terms) {
        return new Concept(
                typed,
                terms.getFirst().text(),
                Weight.FULL,
                senses.ofAny(terms.subList(0, Math.min(MOST_ALTERNATIVES, terms.size())), LESS_LIKELY));
    }
}
