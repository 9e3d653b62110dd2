package org.jingnuo.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir
    Path folder;

    @Test
    void two_that_unpack_at_the_same_time_both_have_them() throws Exception {
        var together = new CyclicBarrier(2);
        Callable<PostgresBinaries> unpack = () -> {
            together.await();
            return PostgresBinaries.unpackedIn(folder);
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(unpack);
            var second = threads.submit(unpack);

            assertThat(first.get()).isEqualTo(second.get());
            assertThat(Path.of(first.get().program("postgres"))).isExecutable();
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(1);
        }
    }
}
