package org.jingnuo.search.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.JudgedQueries;
import org.jingnuo.search.JudgedQueries.Query;
import org.jingnuo.search.LoadedSearch;
import org.jingnuo.search.bench.Timing.Took;
import org.jingnuo.search.index.IndexedText;
import org.jingnuo.search.index.SearchIndex;
import org.springframework.util.FileSystemUtils;

/**
 * Our search with feedback in its index beside the commitments, in one process, on disk.
 *
 * @param folder gets the indexes, which take about 300 bytes a document
 * @param documents how much feedback
 */
record Scale(Snapshot content, Path folder, int documents, int rounds) {

    private static final int BATCH = 10_000;
    private static final int BEST = 10;
    /** Added one by one to see when each can be found. */
    private static final int ADDED = 200;

    private static final int LONGEST_TYPED = 8;

    /**
     * What was measured.
     *
     * @param perSecond documents indexed and on disk, without what makes them
     * @param bytes of the index
     * @param commitments of a search for commitments
     * @param feedback of a search for the ten best of the feedback
     * @param suggestions of what is offered after every key
     * @param visible from adding one document until a search finds it
     * @param rebuildSeconds for a second index of the same, while one reader searches the first without a pause
     * @param whileRebuilding of that reader's searches for commitments
     */
    record Result(
            int documents,
            double perSecond,
            long bytes,
            Timing commitments,
            Timing feedback,
            Timing suggestions,
            Timing visible,
            double rebuildSeconds,
            Timing whileRebuilding) {}

    private record Rebuild(double seconds, Timing searches) {}

    Result run() throws IOException {
        var place = folder.resolve("index");
        try (var index = SearchIndex.open(place)) {
            say("indexing");
            var seconds = fill(index);
            var search = new LoadedSearch(content, index);
            var queries = JudgedQueries.read(JudgedQueries.FIRST).queries().stream()
                    .map(Query::text)
                    .toList();
            Consumer<String> findFeedback = typed -> index.texts().find(FeedbackTexts.KIND, search.read(typed), BEST);
            say("searching");
            var commitments = Timing.of(queries, rounds, search::find);
            var feedback = Timing.of(queries, rounds, findFeedback);
            say("suggesting");
            var suggestions = Timing.of(keys(queries), rounds, search::suggest);
            say("adding");
            var visible = visible(index, search);
            say("rebuilding");
            var rebuilds = IntStream.range(0, rounds)
                    .mapToObj(round -> rebuild(search, queries))
                    .toList();
            return new Result(
                    documents,
                    documents / seconds,
                    size(place),
                    commitments,
                    feedback,
                    suggestions,
                    visible,
                    Timing.median(rebuilds, Rebuild::seconds),
                    Timing.medians(rebuilds.stream().map(Rebuild::searches).toList()));
        }
    }

    private static void say(String what) {
        System.err.println("scale, " + what);
    }

    private double fill(Path place) throws IOException {
        try (var index = SearchIndex.open(place)) {
            return fill(index);
        }
    }

    /** Seconds it took, without making the texts. */
    private double fill(SearchIndex index) throws IOException {
        var texts = new FeedbackTexts(content);
        var nanos = 0L;
        for (var left = documents; left > 0; left -= BATCH) {
            var batch = texts.next(Math.min(left, BATCH));
            nanos += Took.by(() -> add(index, batch)).nanos();
        }
        var began = System.nanoTime();
        index.replaceContent(content);
        return (nanos + System.nanoTime() - began) / 1e9;
    }

    private static void add(SearchIndex index, List<IndexedText> texts) {
        try {
            index.texts().add(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the box after every key, once there is enough of it to suggest something. */
    private static List<String> keys(List<String> queries) {
        return queries.stream()
                .flatMap(query -> IntStream.rangeClosed(1, Math.min(query.length(), LONGEST_TYPED))
                        .mapToObj(end -> query.substring(0, end)))
                .distinct()
                .toList();
    }

    private Timing visible(SearchIndex index, LoadedSearch search) {
        var took = new ArrayList<Took>();
        for (var i = 0; i < ADDED; i++) {
            // no word of the report, so that nothing else is found
            var word = "鑫淼焱" + i + "号";
            var text = new IndexedText(FeedbackTexts.KIND, "added-" + i, "想问问" + word + "的事。", null);
            var readings = search.read(word);
            took.add(Took.by(() -> {
                add(index, List.of(text));
                if (!index.texts().find(FeedbackTexts.KIND, readings, BEST).equals(List.of(text.id()))) {
                    throw new IllegalStateException("Not found: " + text);
                }
            }));
        }
        return Timing.of(took);
    }

    /** Makes the index again elsewhere while somebody searches. */
    private Rebuild rebuild(LoadedSearch search, List<String> queries) {
        var place = folder.resolve("rebuilt");
        var done = new AtomicBoolean();
        var took = new ArrayList<Took>();
        var reader = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                queries.forEach(typed -> took.add(Took.by(() -> search.find(typed))));
            }
        });
        try {
            var seconds = fill(place);
            done.set(true);
            reader.join();
            FileSystemUtils.deleteRecursively(place);
            return new Rebuild(seconds, Timing.of(took));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            done.set(true);
        }
    }

    private static long size(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
