package org.jingnuo.feedback.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(500);

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch end = new CountDownLatch(1);

    @Test
    void work_is_done_and_handed_over() {
        try (var workbench = new Workbench(1, 1, LONG)) {
            assertThat(workbench.work(() -> "done")).isEqualTo("done");
        }
    }

    @Test
    void work_that_takes_too_long_is_interrupted_and_its_place_is_free_again() {
        try (var workbench = new Workbench(1, 1, SHORT)) {
            assertThatThrownBy(() -> workbench.work(this::untilInterrupted))
                    .satisfies(it -> isRefused(it, Reason.TOO_SLOW));

            assertThat(workbench.work(() -> "done")).isEqualTo("done");
        }
    }

    @Test
    void work_that_finds_no_place_in_time_is_refused_as_busy_and_never_done() throws Exception {
        try (var workbench = new Workbench(1, 1, SHORT);
                var others = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(attempt(workbench, this::untilTheEnd), others);
            begun.await();

            assertThatThrownBy(() -> workbench.work(() -> {
                        throw new AssertionError("is done all the same");
                    }))
                    .satisfies(it -> isRefused(it, Reason.BUSY));

            assertThat(first.join()).isEqualTo(Reason.TOO_SLOW);
            end.countDown();
        }
    }

    @Test
    void work_that_may_not_even_wait_is_refused_as_busy() throws Exception {
        try (var workbench = new Workbench(1, 1, LONG);
                var others = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture.supplyAsync(attempt(workbench, this::untilTheEnd), others);
            begun.await();
            var attempts = new CompletableFuture<?>[2];
            for (int attempt = 0; attempt < attempts.length; attempt++) {
                attempts[attempt] = CompletableFuture.supplyAsync(attempt(workbench, () -> "done"), others);
            }

            assertThat(CompletableFuture.anyOf(attempts).join()).isEqualTo(Reason.BUSY);

            end.countDown();
            assertThat(Stream.of(attempts).<Object>map(CompletableFuture::join))
                    .containsExactlyInAnyOrder(Reason.BUSY, "done");
        }
    }

    @Test
    void what_exhausts_the_memory_or_the_stack_is_refused_as_damaged() {
        try (var workbench = new Workbench(1, 1, LONG)) {
            assertThatThrownBy(() -> workbench.work(() -> new long[Integer.MAX_VALUE]))
                    .satisfies(it -> isRefused(it, Reason.DAMAGED));
            assertThatThrownBy(() -> workbench.work(() -> endless(0))).satisfies(it -> isRefused(it, Reason.DAMAGED));
        }
    }

    @Test
    void a_mistake_of_ours_is_not_taken_for_a_bad_photo() {
        try (var workbench = new Workbench(1, 1, LONG)) {
            assertThatThrownBy(() -> workbench.work(() -> {
                        throw new UnsupportedOperationException();
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasCauseInstanceOf(UnsupportedOperationException.class);
        }
    }

    private static Supplier<Object> attempt(Workbench workbench, Supplier<String> work) {
        return () -> {
            try {
                return workbench.work(work);
            } catch (RefusedPhoto refused) {
                return refused.reason();
            }
        };
    }

    /** Heeds no interrupt, like a decoder that is busy in native code. */
    private String untilTheEnd() {
        begun.countDown();
        while (true) {
            try {
                end.await();
                return "done";
            } catch (InterruptedException unheeded) {
                Thread.interrupted();
            }
        }
    }

    private String untilInterrupted() {
        try {
            end.await();
            return "done";
        } catch (InterruptedException e) {
            return "interrupted";
        }
    }

    private String endless(int depth) {
        return depth < 0 ? "done" : endless(depth / 2 + 1) + "!";
    }

    private static void isRefused(Throwable failure, Reason reason) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        RefusedPhoto.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
