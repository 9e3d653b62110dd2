package org.jingnuo.search.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Section;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.commitments.Theme;
import org.jingnuo.commitments.Wording;
import org.jingnuo.search.text.ChineseWords;
import org.jingnuo.search.text.EnglishWords;
import org.jingnuo.search.text.PlainText;
import org.jingnuo.search.text.Scripts;
import org.jingnuo.search.text.Sound;

/** Reads a content for its words. */
public final class LexiconBuilder {

    /** Words in a row that people may type as one. */
    private static final int MOST_WORDS = 6;

    /** Longest row of words, and longest piece, in characters. */
    private static final int LONGEST = 14;

    private static final int SHORTEST_PIECE = 3;

    private final Snapshot snapshot;
    /** Each text with the commitments it stands in. */
    private final Map<String, Set<String>> uses = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Set<String> pieces = new HashSet<>();
    private final TreeMap<String, Integer> english = new TreeMap<>();

    private LexiconBuilder(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** The lexicon of {@code snapshot}. */
    public static Lexicon build(Snapshot snapshot) {
        return new LexiconBuilder(snapshot).build();
    }

    private Lexicon build() {
        snapshot.commitments().forEach(this::read);
        snapshot.places().forEach(place -> name(place.name().zh()));
        snapshot.themes().forEach(theme -> {
            readWords("", theme.name().zh());
            readEnglish(theme.name().en());
        });
        snapshot.sources().values().stream()
                .flatMap(source -> source.sections().stream())
                .map(Section::title)
                .filter(Objects::nonNull)
                .forEach(title -> readWords("", title.zh()));
        var wordings = new HashMap<String, Wording>();
        snapshot.themes().forEach(theme -> nameOf(theme).forEach(name -> wordings.put(name, wording(theme))));
        snapshot.wordings()
                .forEach(wording -> wording.words().forEach(word -> wordings.put(PlainText.fold(word), wording)));
        var terms = new ArrayList<Term>();
        Stream.of(uses.keySet(), names, wordings.keySet())
                .flatMap(Set::stream)
                .distinct()
                .forEach(text -> terms.add(new Term(
                        text,
                        Sound.of(text),
                        uses.getOrDefault(text, Set.of()).size(),
                        names.contains(text) || wordings.containsKey(text),
                        wordings.get(text))));
        var stems = new HashSet<String>();
        english.keySet().forEach(word -> stems.addAll(EnglishWords.stems(word)));
        return new Lexicon(terms, pieces, english, stems);
    }

    private void read(Commitment commitment) {
        readWords(commitment.id(), commitment.title().zh());
        readWords(commitment.id(), commitment.quote());
        commitment.names().forEach(work -> {
            name(work.name().zh());
            readWords(commitment.id(), work.name().zh());
            readEnglish(work.name().en());
        });
        commitment.measures().stream()
                .map(measure -> measure.of())
                .filter(Objects::nonNull)
                .forEach(of -> name(of.zh()));
        readEnglish(commitment.title().en());
    }

    /** What is typed as a theme's whole name is answered by the theme. */
    private static Stream<String> nameOf(Theme theme) {
        return Stream.of(theme.name().zh(), theme.name().en()).map(PlainText::fold);
    }

    private static Wording wording(Theme theme) {
        return new Wording(
                theme.id(), 0, Wording.Counts.FULLY, List.of(), List.of(), List.of(), theme.id(), "the theme's name");
    }

    private void name(String text) {
        var folded = PlainText.fold(text);
        names.add(folded);
        addPieces(folded);
    }

    /** Every row of words within a clause; a quantity parts clauses as a comma does. */
    private void readWords(String commitment, String text) {
        for (var clause : clauses(PlainText.fold(text))) {
            addPieces(clause);
            var words = ChineseWords.split(clause);
            for (var from = 0; from < words.size(); from++) {
                var row = new StringBuilder();
                for (var to = from; to < Math.min(words.size(), from + MOST_WORDS); to++) {
                    row.append(words.get(to));
                    if (row.length() > LONGEST) {
                        break;
                    }
                    if (row.length() > 1) {
                        uses.computeIfAbsent(row.toString(), missing -> new HashSet<>())
                                .add(commitment);
                    }
                }
            }
        }
    }

    private static List<String> clauses(String text) {
        var clauses = new ArrayList<String>();
        var clause = new StringBuilder();
        for (var c : text.toCharArray()) {
            if (Scripts.isHan(c) || Scripts.isLatin(c)) {
                clause.append(c);
            } else if (!clause.isEmpty()) {
                clauses.add(clause.toString());
                clause.setLength(0);
            }
        }
        if (!clause.isEmpty()) {
            clauses.add(clause.toString());
        }
        return clauses;
    }

    private void addPieces(String clause) {
        for (var from = 0; from < clause.length(); from++) {
            for (var to = from + SHORTEST_PIECE; to <= Math.min(clause.length(), from + LONGEST); to++) {
                pieces.add(clause.substring(from, to));
            }
        }
    }

    private void readEnglish(String text) {
        for (var word : PlainText.fold(text).split("[^a-z]+")) {
            if (word.length() > 1) {
                english.merge(word, 1, Integer::sum);
            }
        }
    }
}
