package org.jingnuo.feedback.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * PostgreSQL alone: what the portal inserts for feedback, as one transaction each, into tables made like the portal's.
 *
 * @param connections each of which inserts as fast as it can
 * @param seconds of each kind, after some to warm up
 */
record Inserts(RunningDatabase database, int connections, int seconds) {

    private static final int SECONDS_TO_WARM_UP = 2;

    /** What feedback consists of. */
    enum Kind {
        WORDS,
        PHOTO
    }

    /**
     * How it went.
     *
     * @param perSecond transactions of all connections together
     * @param p50 milliseconds of one transaction
     * @param p99 likewise
     */
    record Result(double perSecond, double p50, double p99) {

        /** @param nanos of every transaction, at least one */
        static Result of(List<Long> nanos, double seconds) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Result(sorted.length / seconds, percentile(sorted, 0.5), percentile(sorted, 0.99));
        }

        private static double percentile(long[] sorted, double share) {
            return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
        }
    }

    Map<Kind, Result> run() throws SQLException, InterruptedException {
        try (var connection = database.connect()) {
            FeedbackRows.makeTables(connection);
            var prints = FeedbackRows.anyPrints(connection);
            var results = new EnumMap<Kind, Result>(Kind.class);
            for (var kind : Kind.values()) {
                var photo = kind == Kind.PHOTO ? prints : Map.<String, byte[]>of();
                insert(photo, SECONDS_TO_WARM_UP);
                results.put(kind, insert(photo, seconds));
            }
            FeedbackRows.dropTables(connection);
            return results;
        }
    }

    private Result insert(Map<String, byte[]> prints, int seconds) throws InterruptedException {
        var began = System.nanoTime();
        var end = began + seconds * 1_000_000_000L;
        try (var threads = Executors.newFixedThreadPool(connections)) {
            var work = IntStream.range(0, connections)
                    .<Callable<List<Long>>>mapToObj(each -> () -> insertUntil(end, prints))
                    .toList();
            var nanos = new ArrayList<Long>();
            for (var each : threads.invokeAll(work)) {
                nanos.addAll(each.get());
            }
            return Result.of(nanos, (System.nanoTime() - began) / 1e9);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private List<Long> insertUntil(long end, Map<String, byte[]> prints) throws SQLException {
        var nanos = new ArrayList<Long>();
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            var rows = new FeedbackRows(connection);
            while (System.nanoTime() < end) {
                var began = System.nanoTime();
                rows.insert(prints);
                connection.commit();
                nanos.add(System.nanoTime() - began);
            }
        }
        return nanos;
    }
}
