package org.jingnuo.search.index;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.text.EnglishWords;

/** Everything that can be searched: the content on disk or in memory, what people wrote in memory alone. */
public final class SearchIndex implements Closeable {

    /** More commitments than this answer no question; the list can be narrowed instead. */
    private static final int MOST_HITS = 1000;

    private final Documents documents;

    /**
     * In memory: what an index has forgotten stays in its files until they happen to be merged, and what people took back is
     * to be on no disk.
     */
    private final Documents written;

    private final IndexedTexts texts;

    /** Begins anew in {@code directory}, whatever is there. */
    public SearchIndex(Directory directory) throws IOException {
        written = new Documents(new ByteBuffersDirectory(), analyzer());
        documents = new Documents(directory, analyzer());
        texts = new IndexedTexts(written);
    }

    /**
     * Begins anew in {@code folder}, whatever is there.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another has it open
     */
    public static SearchIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SearchIndex(FSDirectory.open(folder));
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> english = new HashMap<>();
        Part.in(true).forEach(part -> english.put(part.field(), EnglishWords.ANALYZER));
        english.put(Fields.ENGLISH_ANYWHERE, EnglishWords.ANALYZER);
        english.put(TextDocument.ENGLISH_WORDS, EnglishWords.ANALYZER);
        return new PerFieldAnalyzerWrapper(ChineseText.ANALYZER, english);
    }

    /** What people wrote, beside the content. */
    public IndexedTexts texts() {
        return texts;
    }

    /** Makes commitments, paragraphs and places those of {@code snapshot}; visible when it returns. */
    public void replaceContent(Snapshot snapshot) throws IOException {
        var content = new ArrayList<Document>();
        snapshot.commitments().forEach(commitment -> content.add(CommitmentDocument.of(commitment, snapshot)));
        ParagraphDocument.all(snapshot).forEach(content::add);
        PlaceDocument.all(snapshot).forEach(content::add);
        documents.change(index -> {
            index.deleteDocuments(
                    new Term(Fields.KIND, CommitmentDocument.KIND),
                    new Term(Fields.KIND, ParagraphDocument.KIND),
                    new Term(Fields.KIND, PlaceDocument.KIND));
            index.addDocuments(content);
            index.commit();
        });
    }

    /**
     * What a query found.
     *
     * @param exact ids of commitments that answer it, best first
     * @param near ids of others that come near, best first
     * @param reading index of the first reading that found the best there is; 0 when nothing was found
     */
    public record Found(List<String> exact, List<String> near, int reading) {

        /** Of a query that no reading found anything for, or that cannot be read. */
        public static final Found NOTHING = new Found(List.of(), List.of(), 0);
    }

    /** Looks each reading up and fuses the lists. */
    public Found find(List<Reading> readings) {
        return documents.look(searcher -> {
            var ranking = new Ranking(searcher.getIndexReader());
            var exact = new ArrayList<List<String>>();
            var near = new ArrayList<List<String>>();
            for (var reading : readings) {
                var ranked = searcher.search(ranking.scored(reading, commitments(ranking.near(reading))), MOST_HITS);
                // whoever has everything that matters has some of it, so the exact ones are among these
                var answers = numbers(searcher, commitments(ranking.exact(reading)));
                var parted = Arrays.stream(ranked.scoreDocs).collect(partitioningBy(hit -> answers.contains(hit.doc)));
                exact.add(DocumentIds.of(parted.getOrDefault(true, List.of()), searcher.getIndexReader()));
                near.add(DocumentIds.of(parted.getOrDefault(false, List.of()), searcher.getIndexReader()));
            }
            var first = Fusion.of(exact);
            var rest = new ArrayList<>(Fusion.of(near));
            rest.removeAll(Set.copyOf(first));
            return new Found(first, rest, firstThatFound(first.isEmpty() ? near : exact));
        });
    }

    private static int firstThatFound(List<List<String>> lists) {
        return IntStream.range(0, lists.size())
                .filter(i -> !lists.get(i).isEmpty())
                .findFirst()
                .orElse(0);
    }

    /** Numbers of the documents that match, in no order. */
    private static Set<Integer> numbers(IndexSearcher searcher, Query query) throws IOException {
        return Arrays.stream(searcher.search(new ConstantScoreQuery(query), MOST_HITS).scoreDocs)
                .map(hit -> hit.doc)
                .collect(toSet());
    }

    /**
     * A named part of a score.
     *
     * @param typed the part of the query it is about, or empty
     * @param words of the commitment that say it
     * @param part where they stand, or what else counts
     */
    public record ScorePart(String typed, String words, String part, double score) {}

    /** Why {@code id} stands where it does under {@code reading}, the greatest part first; empty if it does not match. */
    public List<ScorePart> explain(Reading reading, String id) {
        return documents.look(searcher -> {
            var hits = searcher.search(new TermQuery(CommitmentDocument.key(id)), 1);
            if (hits.scoreDocs.length == 0) {
                return List.of();
            }
            var ranking = new Ranking(searcher.getIndexReader());
            var scores = new ArrayList<Ranking.Score>(ranking.extras(reading));
            reading.concepts().forEach(concept -> scores.addAll(ranking.scores(concept)));
            var parts = new ArrayList<ScorePart>();
            for (var score : scores) {
                var value = searcher.explain(score.query(), hits.scoreDocs[0].doc)
                        .getValue()
                        .doubleValue();
                if (value > 0) {
                    parts.add(new ScorePart(score.typed(), score.words(), score.part(), value));
                }
            }
            parts.sort(Comparator.comparingDouble(ScorePart::score).reversed());
            return parts;
        });
    }

    /** Ids of other commitments of the same theme with the same rare words, the likest first. */
    public List<String> like(Commitment commitment, int most) {
        return documents.look(searcher ->
                ids(searcher, AlikeQuery.to(commitment, searcher.getIndexReader(), documents.analyzer()), most));
    }

    /**
     * A paragraph of a source.
     *
     * @param source id
     * @param paragraph id
     */
    public record ParagraphPlace(String source, String paragraph) {}

    /** Paragraphs that have {@code text} in a row, in no order; {@code text} is folded. */
    public List<ParagraphPlace> paragraphsWith(String text, int most) {
        return documents.look(searcher -> {
            var query = ChineseText.query(ParagraphDocument.TEXT, text);
            return ids(searcher, query, most).stream()
                    .map(ParagraphDocument::place)
                    .toList();
        });
    }

    /**
     * Something near somewhere.
     *
     * @param id among its kind
     * @param metres along the great circle
     */
    public record Nearby(String id, double metres) {}

    /** Places that are known well enough to be near something, the nearest first. */
    public List<Nearby> nearestPlaces(Position from, int most) {
        return documents.look(searcher -> Points.nearest(searcher, PlaceDocument.KIND, from, most));
    }

    private static Query commitments(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(Fields.KIND, CommitmentDocument.KIND)), Occur.FILTER)
                .build();
    }

    private static List<String> ids(IndexSearcher searcher, Query query, int most) throws IOException {
        return DocumentIds.of(List.of(searcher.search(query, most).scoreDocs), searcher.getIndexReader());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(documents, written);
    }
}
