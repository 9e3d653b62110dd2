package org.jingnuo.search.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/**
 * How long one query of many took, in milliseconds.
 *
 * @param p50 half of them were faster
 * @param p99 one in a hundred was slower
 * @param cpu99 the same of the time in which our thread had a processor, which says more where others want it too
 */
record Timing(double p50, double p99, double cpu99) {

    /** Every query so often in a round: the slowest of a hundred should not be one hiccup of the machine. */
    private static final int PASSES = 5;

    private static final long NANOS_TO_WARM_UP = 10_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * What one query took.
     *
     * @param nanos on the clock
     * @param cpuNanos of the thread that asked
     */
    record Took(long nanos, long cpuNanos) {

        static Took by(Runnable work) {
            var cpu = THREADS.getCurrentThreadCpuTime();
            var began = System.nanoTime();
            work.run();
            return new Took(System.nanoTime() - began, THREADS.getCurrentThreadCpuTime() - cpu);
        }
    }

    /** Warms up, then takes the medians of {@code rounds}. */
    static <Q> Timing of(List<Q> queries, int rounds, Consumer<Q> engine) {
        for (var end = System.nanoTime() + NANOS_TO_WARM_UP; System.nanoTime() < end; ) {
            queries.forEach(engine);
        }
        var results = new ArrayList<Timing>();
        for (var round = 0; round < rounds; round++) {
            var all = new ArrayList<Took>();
            for (var pass = 0; pass < PASSES; pass++) {
                queries.forEach(query -> all.add(Took.by(() -> engine.accept(query))));
            }
            results.add(of(all));
        }
        return medians(results);
    }

    /** @param all at least one */
    static Timing of(List<Took> all) {
        return new Timing(
                percentile(all, Took::nanos, 0.5),
                percentile(all, Took::nanos, 0.99),
                percentile(all, Took::cpuNanos, 0.99));
    }

    private static double percentile(List<Took> all, ToLongFunction<Took> nanos, double share) {
        var sorted = all.stream().mapToLong(nanos).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * share) - 1] / 1e6;
    }

    static Timing medians(List<Timing> rounds) {
        return new Timing(median(rounds, Timing::p50), median(rounds, Timing::p99), median(rounds, Timing::cpu99));
    }

    static <T> double median(List<T> results, ToDoubleFunction<T> figure) {
        var sorted = results.stream().mapToDouble(figure).sorted().toArray();
        var middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
