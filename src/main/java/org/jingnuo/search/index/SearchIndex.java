package org.jingnuo.search.index;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.apache.lucene.util.IOUtils;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.search.text.EnglishWords;

/** Everything that can be searched, on disk or in memory. */
public final class SearchIndex implements Closeable {

    /** More commitments than this answer no question; the list can be narrowed instead. */
    private static final int MOST_HITS = 1000;

    /** Megabytes of the largest new segment kept in memory, and of all of them. */
    private static final double LARGEST_KEPT = 5;

    private static final double MOST_KEPT = 60;

    private final IndexWriter writer;
    private final SearcherManager searchers;

    /** Opens what is in {@code directory}, or begins there. */
    public SearchIndex(Directory directory) throws IOException {
        var config = new IndexWriterConfig(analyzer()).setSimilarity(new BM25Similarity(0.6f, 0.4f));
        writer = new IndexWriter(directory, config);
        try {
            searchers = new SearcherManager(writer, new SearcherFactory() {
                @Override
                public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
                    var searcher = new IndexSearcher(reader);
                    searcher.setSimilarity(config.getSimilarity());
                    return searcher;
                }
            });
        } catch (IOException | RuntimeException damaged) {
            IOUtils.closeWhileHandlingException(writer);
            throw damaged;
        }
    }

    /**
     * Opens what is in {@code folder}, or begins there; what is added in small portions stays in memory until more comes.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException if another has it open
     */
    public static SearchIndex open(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new SearchIndex(new NRTCachingDirectory(FSDirectory.open(folder), LARGEST_KEPT, MOST_KEPT));
    }

    private static Analyzer analyzer() {
        Map<String, Analyzer> english = new HashMap<>();
        Part.in(true).forEach(part -> english.put(part.field(), EnglishWords.ANALYZER));
        english.put(Fields.ENGLISH_ANYWHERE, EnglishWords.ANALYZER);
        english.put(TextDocument.ENGLISH_WORDS, EnglishWords.ANALYZER);
        return new PerFieldAnalyzerWrapper(ChineseText.ANALYZER, english);
    }

    /** Makes commitments, paragraphs and places those of {@code snapshot}; visible when it returns. */
    public synchronized void replaceContent(Snapshot snapshot) throws IOException {
        var documents = new ArrayList<Document>();
        snapshot.commitments().forEach(commitment -> documents.add(CommitmentDocument.of(commitment, snapshot)));
        ParagraphDocument.all(snapshot).forEach(documents::add);
        PlaceDocument.all(snapshot).forEach(documents::add);
        writer.deleteDocuments(
                new Term(Fields.KIND, CommitmentDocument.KIND),
                new Term(Fields.KIND, ParagraphDocument.KIND),
                new Term(Fields.KIND, PlaceDocument.KIND));
        writer.addDocuments(documents);
        writer.commit();
        searchers.maybeRefreshBlocking();
    }

    /** Adds texts, or replaces those of the same kind and id; visible when it returns, kept by the next commit. */
    public synchronized void add(Collection<IndexedText> texts) throws IOException {
        for (var text : texts) {
            writer.updateDocument(TextDocument.key(text), TextDocument.of(text));
        }
        searchers.maybeRefreshBlocking();
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
        return searching(searcher -> {
            var ranking = new Ranking(searcher.getIndexReader());
            var exact = new ArrayList<List<String>>();
            var near = new ArrayList<List<String>>();
            for (var reading : readings) {
                var ranked = searcher.search(ranking.scored(reading, commitments(ranking.near(reading))), MOST_HITS);
                // whoever has everything that matters has some of it, so the exact ones are among these
                var answers = documents(searcher, commitments(ranking.exact(reading)));
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
    private static Set<Integer> documents(IndexSearcher searcher, Query query) throws IOException {
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
        return searching(searcher -> {
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

    private interface Looking<T> {
        T look(IndexSearcher searcher) throws IOException;
    }

    private <T> T searching(Looking<T> looking) {
        try {
            var searcher = searchers.acquire();
            try {
                return looking.look(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ids of other commitments of the same theme with the same rare words, the likest first. */
    public List<String> like(Commitment commitment, int most) {
        return searching(searcher ->
                ids(searcher, AlikeQuery.to(commitment, searcher.getIndexReader(), writer.getAnalyzer()), most));
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
        return searching(searcher -> {
            var query = ChineseText.query(ParagraphDocument.TEXT, text);
            return ids(searcher, query, most).stream()
                    .map(ParagraphDocument::place)
                    .toList();
        });
    }

    /** Ids of the texts of a kind that say what one of the readings asks for, best first. */
    public List<String> findTexts(String kind, List<Reading> readings, int most) {
        return searching(searcher -> ids(searcher, TextDocument.matching(kind, readings), most));
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
        return searching(searcher -> Points.nearest(searcher, PlaceDocument.KIND, from, most));
    }

    /** Texts of a kind, the nearest first. */
    public List<Nearby> nearestTexts(String kind, Position from, int most) {
        return searching(searcher -> Points.nearest(searcher, kind, from, most));
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
        searchers.close();
        writer.close();
    }
}
