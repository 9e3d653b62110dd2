package org.jingnuo.search.index;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jingnuo.search.reading.Concept;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.reading.Sense;
import org.jingnuo.search.text.EnglishWords;

/**
 * What a reading is worth in a commitment: for each concept its rarity, times how near the best of its senses is to what
 * was typed, times how much the part says in which it stands.
 */
final class Ranking {

    private static final double LITTLE = 0.35;
    /** Of a number whose unit is another than the one typed. */
    private static final double OTHER_UNIT = 0.8;

    /** Known characters for each unknown one that an exact answer needs. */
    private static final int MOST_UNKNOWN = 4;

    /** Words of counting that people use for one another; 15个 asks for 15处, but 15% does not. */
    private static final Set<String> COUNTERS = Set.of("个", "家", "套", "处", "所", "座", "条", "项", "支", "门", "件", "期");

    private static final double IN_THEME = 0.8;
    /** Parts two that are equal in everything else. */
    private static final float LIVELIHOOD = 0.05f;

    /** Share of the other senses and parts that match beside the best. */
    private static final float SEVERAL = 0.1f;

    private static final float AS_IT_STANDS = 1;
    private static final float BREVITY = 0.1f;

    private final IndexReader index;

    Ranking(IndexReader index) {
        this.index = index;
    }

    /** Commitments with everything that matters in one of the groups, in senses that are meant. */
    Query exact(Reading reading) {
        var any = new BooleanQuery.Builder();
        for (var group : reading.groups()) {
            if (isMostlyKnown(group)) {
                var all = new BooleanQuery.Builder();
                group.stream()
                        .filter(concept -> concept.weight() == Concept.Weight.FULL || isAlone(concept, group))
                        .filter(concept -> !concept.senses().isEmpty())
                        .forEach(concept -> all.add(anySense(concept, true), Occur.MUST));
                any.add(all.build(), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** Commitments with anything that matters. */
    Query near(Reading reading) {
        var any = new BooleanQuery.Builder();
        var concepts = reading.concepts();
        concepts.stream()
                .filter(concept -> concept.weight() == Concept.Weight.FULL || isAlone(concept, concepts))
                .forEach(concept -> any.add(anySense(concept, false), Occur.SHOULD));
        return any.build();
    }

    private static boolean isAlone(Concept concept, List<Concept> among) {
        return among.stream().noneMatch(other -> other.weight() == Concept.Weight.FULL);
    }

    /** Whether what nothing here says is a small share of what was typed: 北京老旧小区改造 asks for something else. */
    private static boolean isMostlyKnown(List<Concept> group) {
        var known = 0;
        var unknown = 0;
        for (var concept : group) {
            if (concept.senses().stream().anyMatch(Sense::isMeant)) {
                known += concept.weight() == Concept.Weight.FULL || isAlone(concept, group)
                        ? concept.typed().length()
                        : 0;
            } else {
                unknown += concept.typed().length();
            }
        }
        return known > 0 && unknown * MOST_UNKNOWN <= known;
    }

    private static Query anySense(Concept concept, boolean onlyMeant) {
        var any = new BooleanQuery.Builder();
        concept.senses().stream()
                .filter(sense -> !onlyMeant || sense.isMeant())
                .forEach(sense -> any.add(anywhere(sense), Occur.SHOULD));
        return any.build();
    }

    private static Query anywhere(Sense sense) {
        return switch (sense) {
            case Sense.Words words -> ChineseText.query(Fields.ANYWHERE, words.text());
            case Sense.English english -> english(Fields.ENGLISH_ANYWHERE, english.words());
            case Sense.Number number -> {
                var value = number.value().toPlainString();
                yield number.unit().isEmpty() || COUNTERS.contains(number.unit())
                        ? new TermQuery(new Term(Fields.NUMBER, value))
                        : new TermQuery(new Term(Fields.AMOUNT, value + number.unit()));
            }
            case Sense.InTheme theme -> new TermQuery(new Term(Fields.THEME, theme.theme()));
        };
    }

    /** Scores what {@code matching} lets through. */
    Query scored(Reading reading, Query matching) {
        var sum = new BooleanQuery.Builder().add(new ConstantScoreQuery(matching), Occur.FILTER);
        for (var concept : reading.concepts()) {
            // a title often is the quote: a sense counts once, where it says most
            var senses = scores(concept).stream()
                    .collect(groupingBy(Score::words, mapping(Score::query, toList())))
                    .values()
                    .stream()
                    .map(Ranking::best)
                    .toList();
            if (!senses.isEmpty()) {
                sum.add(new DisjunctionMaxQuery(senses, SEVERAL), Occur.SHOULD);
            }
        }
        extras(reading).forEach(score -> sum.add(score.query(), Occur.SHOULD));
        return sum.build();
    }

    private static Query best(List<Query> queries) {
        return new DisjunctionMaxQuery(queries, 0);
    }

    /**
     * A named part of the score.
     *
     * @param typed the part of the query it is about, or empty
     * @param words of the commitment
     * @param part where they stand
     */
    record Score(String typed, String words, String part, Query query) {}

    /** What each sense of a concept adds in each part; the best counts, the others a little. */
    List<Score> scores(Concept concept) {
        var weight = rarity(concept) * (concept.weight() == Concept.Weight.FULL ? 1 : LITTLE);
        return concept.senses().stream()
                .flatMap(sense -> places(sense).stream()
                        .map(place -> new Score(
                                concept.typed(),
                                words(sense),
                                place.part(),
                                constant(place.query(), weight * sense.nearness() * place.says()))))
                .toList();
    }

    /** What adds to the score beside the concepts. */
    List<Score> extras(Reading reading) {
        var extras = new ArrayList<Score>();
        for (var run : reading.runs()) {
            var anywhere = Stream.of(Part.TITLE, Part.QUOTE)
                    .map(part -> ChineseText.query(part.field(), run))
                    .toList();
            extras.add(new Score(run, run, "asItStands", constant(best(anywhere), AS_IT_STANDS)));
        }
        for (var concept : reading.concepts()) {
            for (var sense : concept.senses()) {
                if (sense instanceof Sense.Words words && sense.isMeant()) {
                    extras.add(new Score(
                            concept.typed(),
                            words.text(),
                            "brevity",
                            new BoostQuery(ChineseText.query(Part.TITLE.field(), words.text()), BREVITY)));
                }
            }
        }
        extras.add(new Score(
                "", "", Fields.LIVELIHOOD, constant(new TermQuery(new Term(Fields.LIVELIHOOD, "yes")), LIVELIHOOD)));
        return extras;
    }

    private static Query constant(Query query, double score) {
        return new BoostQuery(new ConstantScoreQuery(query), (float) score);
    }

    /** Where a sense is looked for, and how much it says there. */
    private record Spot(String part, Query query, double says) {}

    private static List<Spot> places(Sense sense) {
        return switch (sense) {
            case Sense.Words words -> {
                var text = new ChineseText(words.text());
                yield Part.in(false).stream()
                        .map(part -> new Spot(part.field(), text.in(part.field()), part.says()))
                        .toList();
            }
            case Sense.English english ->
                Part.in(true).stream()
                        .map(part -> new Spot(part.field(), english(part.field(), english.words()), part.says()))
                        .toList();
            case Sense.Number number -> number(number);
            case Sense.InTheme theme ->
                List.of(new Spot(Fields.THEME, new TermQuery(new Term(Fields.THEME, theme.theme())), IN_THEME));
        };
    }

    private static String words(Sense sense) {
        return switch (sense) {
            case Sense.Words words -> words.text();
            case Sense.English english -> english.words();
            case Sense.Number number -> number.value().toPlainString() + number.unit();
            case Sense.InTheme theme -> theme.theme();
        };
    }

    private static Query english(String field, String words) {
        var all = new BooleanQuery.Builder();
        EnglishWords.stems(words).forEach(stem -> all.add(new TermQuery(new Term(field, stem)), Occur.MUST));
        return all.build();
    }

    private static List<Spot> number(Sense.Number number) {
        var value = number.value().toPlainString();
        var anyUnit = new TermQuery(new Term(Fields.NUMBER, value));
        return number.unit().isEmpty()
                ? List.of(new Spot(Fields.NUMBER, anyUnit, 1))
                : List.of(
                        new Spot(Fields.AMOUNT, new TermQuery(new Term(Fields.AMOUNT, value + number.unit())), 1),
                        new Spot(Fields.NUMBER, anyUnit, OTHER_UNIT));
    }

    /** Grows as fewer commitments have it; from the most frequent of its meant senses (Robertson and Spärck Jones, 1976). */
    private double rarity(Concept concept) {
        var frequency = 0;
        for (var sense : concept.senses()) {
            if (sense.isMeant() || concept.senses().stream().noneMatch(Sense::isMeant)) {
                frequency = Math.max(frequency, frequency(sense));
            }
        }
        var all = Math.max(1, frequency(new Term(Fields.KIND, CommitmentDocument.KIND)));
        return Math.log(1 + (all + 1.0) / (frequency + 0.5));
    }

    private int frequency(Sense sense) {
        return switch (sense) {
            case Sense.Words words ->
                new ChineseText(words.text())
                        .terms().stream()
                                .mapToInt(term -> frequency(new Term(Part.QUOTE.field(), term)))
                                .min()
                                .orElse(0);
            case Sense.English english ->
                EnglishWords.stems(english.words()).stream()
                        .mapToInt(stem -> frequency(new Term(Part.ENGLISH_TITLE.field(), stem)))
                        .min()
                        .orElse(0);
            case Sense.Number number ->
                frequency(new Term(Fields.NUMBER, number.value().toPlainString()));
            case Sense.InTheme theme -> frequency(new Term(Fields.THEME, theme.theme()));
        };
    }

    private int frequency(Term term) {
        try {
            return index.docFreq(term);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
