package org.jingnuo.search.index;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jingnuo.search.reading.Concept;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.reading.Sense;
import org.jingnuo.search.text.EnglishWords;
import org.jingnuo.search.text.PlainText;

/**
 * An {@link IndexedText} as it is indexed and looked for. Its fields are its own: how often people use a word must not
 * change how rare it is among what was promised.
 */
final class TextDocument {

    static final String WORDS = "textWords";
    static final String ENGLISH_WORDS = "textEnglishWords";

    private static final Pattern NOT_ENGLISH = Pattern.compile("[^\\p{IsLatin}'’-]+");

    private TextDocument() {}

    /** What an update of a text replaces. */
    static Term key(String kind, String id) {
        return new Term(Fields.KEY, kind + "/" + id);
    }

    /** All texts of a kind. */
    static Term all(String kind) {
        return new Term(Fields.KIND, kind);
    }

    static Document of(IndexedText text) {
        var document = new Document();
        document.add(new StringField(Fields.KEY, key(text.kind(), text.id()).text(), Store.NO));
        document.add(new StringField(Fields.KIND, text.kind(), Store.NO));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(text.id())));
        if (text.at() != null) {
            Points.add(document, text.kind(), text.at());
        }
        var folded = PlainText.fold(text.text());
        document.add(new TextField(WORDS, folded, Store.NO));
        var english = NOT_ENGLISH.matcher(folded).replaceAll(" ").strip();
        if (!english.isEmpty()) {
            document.add(new TextField(ENGLISH_WORDS, english, Store.NO));
        }
        return document;
    }

    /** Texts of a kind that say everything that matters in one of the readings. */
    static Query matching(String kind, List<Reading> readings) {
        var any = readings.stream().map(TextDocument::all).toList();
        return new BooleanQuery.Builder()
                .add(new DisjunctionMaxQuery(any, 0), Occur.MUST)
                .add(new TermQuery(all(kind)), Occur.FILTER)
                .build();
    }

    private static Query all(Reading reading) {
        var concepts = reading.concepts();
        var matter = concepts.stream()
                .filter(concept -> concept.weight() == Concept.Weight.FULL)
                .toList();
        var all = new BooleanQuery.Builder();
        (matter.isEmpty() ? concepts : matter).forEach(concept -> all.add(any(concept), Occur.MUST));
        reading.unknown().forEach(word -> all.add(ChineseText.query(WORDS, word), Occur.MUST));
        return all.build();
    }

    /** Whether or not the commitments know the word. */
    private static Query any(Concept concept) {
        return new DisjunctionMaxQuery(
                concept.meant().flatMap(TextDocument::query).distinct().toList(), 0);
    }

    private static Stream<Query> query(Sense sense) {
        return switch (sense) {
            case Sense.Words words -> Stream.of(ChineseText.query(WORDS, words.text()));
            case Sense.Number number ->
                Stream.of(ChineseText.query(WORDS, number.value().toPlainString()));
            case Sense.English english -> Stream.of(english(english.words()));
            case Sense.InTheme theme -> Stream.of();
        };
    }

    private static Query english(String words) {
        var all = new BooleanQuery.Builder();
        EnglishWords.stems(words).forEach(stem -> all.add(new TermQuery(new Term(ENGLISH_WORDS, stem)), Occur.MUST));
        return all.build();
    }
}
