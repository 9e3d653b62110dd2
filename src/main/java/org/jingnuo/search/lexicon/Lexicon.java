package org.jingnuo.search.lexicon;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.text.Edits;
import org.jingnuo.search.text.Scripts;

/** Every {@link Term} of one state of the content, found by its writing, its sound or what resembles it. */
public final class Lexicon {

    /** Slips are only looked for in words of at least this many characters; in shorter ones everything resembles. */
    private static final int SHORTEST_RESEMBLING = 3;

    private static final int SHORTEST_INITIALS = 2;

    /** What people mean first: names before rows of words, then what stands in more commitments, then the shorter. */
    private static final Comparator<Term> FIRST_MEANT = comparing(Term::named)
            .thenComparingInt(Term::uses)
            .reversed()
            .thenComparing(comparingInt(term -> term.text().length()))
            .thenComparing(Term::text);

    private final NavigableMap<String, Term> byText = new TreeMap<>();
    private final NavigableMap<String, List<Term>> byPinyin = new TreeMap<>();
    private final NavigableMap<String, List<Term>> byInitials = new TreeMap<>();
    private final Map<String, List<Term>> byBlurredPinyin = new HashMap<>();
    private final Map<String, List<Term>> byRest = new HashMap<>();
    private final Set<String> pieces;
    private final NavigableMap<String, Integer> englishWords;
    private final Set<String> englishStems;
    private final int longest;

    /**
     * @param terms one for each text
     * @param pieces every run of three or more characters within a clause of the content
     * @param englishWords the content's English words with the number of commitments they stand in
     * @param englishStems of these words
     */
    Lexicon(
            List<Term> terms,
            Set<String> pieces,
            NavigableMap<String, Integer> englishWords,
            Set<String> englishStems) {
        terms.forEach(this::add);
        Stream.of(byPinyin, byInitials, byBlurredPinyin, byRest)
                .forEach(map -> map.values().forEach(list -> list.sort(FIRST_MEANT)));
        this.pieces = pieces;
        this.englishWords = englishWords;
        this.englishStems = englishStems;
        this.longest =
                terms.stream().mapToInt(term -> term.text().length()).max().orElse(0);
    }

    private void add(Term term) {
        byText.put(term.text(), term);
        if (term.text().chars().anyMatch(c -> Scripts.isHan((char) c))) {
            add(byPinyin, term.sound().full(), term);
            add(byBlurredPinyin, term.sound().blurred(), term);
            if (term.sound().initials().length() >= SHORTEST_INITIALS) {
                add(byInitials, term.sound().initials(), term);
            }
            if (term.text().length() >= SHORTEST_RESEMBLING) {
                rests(term.text()).forEach(rest -> add(byRest, rest, term));
            }
        }
    }

    private static void add(Map<String, List<Term>> map, String key, Term term) {
        map.computeIfAbsent(key, missing -> new ArrayList<>()).add(term);
    }

    /** Longest term, in characters. */
    public int longest() {
        return longest;
    }

    /** The term written like this. */
    public Optional<Term> find(String text) {
        return Optional.ofNullable(byText.get(text));
    }

    /** What people type for something, and what it leads to. */
    public Optional<Wording> findWording(String text) {
        return find(text).flatMap(term -> Optional.ofNullable(term.wording()));
    }

    /** Whether a commitment has these characters in a row, wherever its words begin; three or more. */
    public boolean isPiece(String text) {
        return pieces.contains(text);
    }

    /** Whether a term begins so. */
    public boolean begins(String text) {
        var next = byText.ceilingKey(text);
        return next != null && next.startsWith(text);
    }

    /** Terms spoken like this, the likeliest first. */
    public List<Term> spoken(String pinyin) {
        return byPinyin.getOrDefault(pinyin, List.of());
    }

    /** Terms spoken like this by those who do not tell zh from z, n from l and the like. */
    public List<Term> spokenAlike(String blurredPinyin) {
        return byBlurredPinyin.getOrDefault(blurredPinyin, List.of());
    }

    /** Terms whose pinyin begins so, the likeliest first. */
    public List<Term> spokenFrom(String pinyin) {
        return from(byPinyin, pinyin);
    }

    /** Terms with these initials, the likeliest first. */
    public List<Term> withInitials(String initials) {
        return byInitials.getOrDefault(initials, List.of());
    }

    /** Terms whose initials begin so, the likeliest first. */
    public List<Term> withInitialsFrom(String initials) {
        return from(byInitials, initials);
    }

    private static List<Term> from(NavigableMap<String, List<Term>> map, String prefix) {
        return map.subMap(prefix, true, prefix + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream)
                .sorted(FIRST_MEANT)
                .toList();
    }

    /** Terms of three or more characters of which one is written wrong, or else missing, too many or swapped. */
    public List<Term> resembling(String text) {
        if (text.length() < SHORTEST_RESEMBLING) {
            return List.of();
        }
        var found = new HashSet<Term>();
        Stream.concat(Stream.of(text), rests(text)).forEach(rest -> {
            find(rest)
                    .filter(term -> term.text().length() >= SHORTEST_RESEMBLING)
                    .ifPresent(found::add);
            found.addAll(byRest.getOrDefault(rest, List.of()));
        });
        return found.stream()
                .filter(term -> Edits.between(term.text(), text, 1) == 1)
                .sorted(comparing((Term term) -> term.text().length() != text.length())
                        .thenComparing(FIRST_MEANT))
                .toList();
    }

    /** {@code text} without one of its characters, for each of them. */
    private static Stream<String> rests(String text) {
        return Stream.iterate(0, i -> i < text.length(), i -> i + 1)
                .map(i -> text.substring(0, i) + text.substring(i + 1));
    }

    /** Whether the content has an English word of this stem. */
    public boolean hasEnglish(String stem) {
        return englishStems.contains(stem);
    }

    /** English words that begin so, those in more commitments first. */
    public List<String> englishFrom(String prefix) {
        return englishWords.subMap(prefix, true, prefix + Character.MAX_VALUE, false).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** English words at most so many slips away from what was typed, the nearest first. */
    public List<String> englishResembling(String typed, int slips) {
        return englishWords.keySet().stream()
                .filter(word -> word.charAt(0) == typed.charAt(0))
                .filter(word -> Edits.between(word, typed, slips) <= slips)
                .sorted(comparingInt((String word) -> Edits.between(word, typed, slips))
                        .thenComparing(word -> -englishWords.getOrDefault(word, 0)))
                .toList();
    }
}
