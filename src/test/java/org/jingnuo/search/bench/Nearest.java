package org.jingnuo.search.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.search.index.IndexedText;
import org.jingnuo.search.index.SearchIndex;
import org.jingnuo.search.index.SearchIndex.Nearby;

/**
 * The nearest of very many points, by our index in this process and by PostgreSQL's GiST through a connection.
 *
 * @param folder gets the index and the database
 * @param points how many
 */
record Nearest(Path folder, int points, int rounds) {

    private static final int SEED = 2023;
    private static final int QUERIES = 1_000;
    private static final int BEST = 10;
    private static final int BATCH = 10_000;

    /** Degrees; about the size of a prefecture. */
    private static final double SOUTH = 29.4;

    private static final double WEST = 111.2;
    private static final double HEIGHT = 1.2;
    private static final double WIDTH = 2.9;

    /**
     * What was measured.
     *
     * @param asked queries in a pass
     * @param agreed of them got the same ten from both; PostgreSQL takes the ground for flat
     * @param indexSeconds to index all points, on disk
     * @param index of a query to ours
     * @param gist of a query to PostgreSQL
     */
    record Result(int points, int asked, long agreed, double indexSeconds, Timing index, Timing gist) {}

    Result run() throws IOException {
        var random = new Random(SEED);
        var all = Stream.generate(() -> position(random)).limit(points).toList();
        var queries = Stream.generate(() -> position(random)).limit(QUERIES).toList();
        try (var index = SearchIndex.open(folder.resolve("nearest"));
                var postgres = new PostgresPoints(folder.resolve("postgres"), all)) {
            var nanos = 0L;
            for (var from = 0; from < points; from += BATCH) {
                var batch = texts(all, from, Math.min(points, from + BATCH));
                var began = System.nanoTime();
                index.texts().add(batch);
                nanos += System.nanoTime() - began;
            }
            var agreed = queries.stream()
                    .filter(query -> nearest(index, query).equals(postgres.nearest(query, BEST)))
                    .count();
            return new Result(
                    points,
                    QUERIES,
                    agreed,
                    nanos / 1e9,
                    Timing.of(queries, rounds, query -> nearest(index, query)),
                    Timing.of(queries, rounds, query -> postgres.nearest(query, BEST)));
        }
    }

    private static List<String> nearest(SearchIndex index, Position from) {
        return index.texts().nearest(FeedbackTexts.KIND, from, BEST).stream()
                .map(Nearby::id)
                .toList();
    }

    private static List<IndexedText> texts(List<Position> all, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> new IndexedText(FeedbackTexts.KIND, String.valueOf(i), "路灯", all.get(i)))
                .toList();
    }

    private static Position position(Random random) {
        return new Position(SOUTH + HEIGHT * random.nextDouble(), WEST + WIDTH * random.nextDouble());
    }
}
