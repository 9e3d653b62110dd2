package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingnuo.site.PagesOutdated;
import org.jingnuo.site.TypeSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageCacheTest {

    private final PageCache cache = cacheOn("2023-06-01");
    private final AtomicInteger renderings = new AtomicInteger();

    @Test
    void many_requests_for_one_page_that_is_not_there_render_it_once() throws InterruptedException, ExecutionException {
        var readers = 8;
        var arrived = new CountDownLatch(readers);
        Callable<RenderedPage> reader = () -> {
            arrived.countDown();
            return cache.get(key(), missing -> {
                await(arrived);
                return page(200);
            });
        };

        var answers = new ArrayList<RenderedPage>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(Collections.nCopies(readers, reader));
            for (var answer : asked) {
                answers.add(answer.get());
            }
        }

        assertThat(renderings).hasValue(1);
        assertThat(answers).hasSize(readers).containsOnly(answers.getFirst());
    }

    @Test
    void a_good_page_is_kept() {
        cache.get(key(), missing -> page(200));
        cache.get(key(), missing -> page(200));

        assertThat(renderings).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500})
    void a_page_that_is_not_good_is_not_kept(int status) {
        cache.get(key(), missing -> page(status));

        var next = cache.get(key(), missing -> page(200));

        assertThat(next.status()).isEqualTo(200);
    }

    @Test
    void a_fault_is_passed_on_and_the_next_reader_gets_the_page() {
        assertThatThrownBy(() -> cache.get(key(), missing -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(cache.get(key(), missing -> page(200)).status()).isEqualTo(200);
    }

    @Test
    void a_change_drops_every_page() {
        cache.get(key(), missing -> page(200));
        cache.get(cache.key("/en", "", TypeSize.LARGE), missing -> page(200));

        cache.drop(new PagesOutdated("test"));

        cache.get(key(), missing -> page(200));
        cache.get(cache.key("/en", "", TypeSize.LARGE), missing -> page(200));
        assertThat(renderings).hasValue(4);
    }

    @Test
    void a_page_that_was_being_rendered_during_a_change_is_not_served_after_it() {
        var before = cache.get(key(), missing -> {
            cache.drop(new PagesOutdated("test"));
            return page(200);
        });

        var after = cache.get(key(), missing -> page(200));

        assertThat(after).isNotSameAs(before);
        assertThat(renderings).hasValue(2);
    }

    @Test
    void path_query_type_size_and_day_each_make_another_page() {
        assertThat(key())
                .isEqualTo(key())
                .isNotEqualTo(cache.key("/en", "", TypeSize.NORMAL))
                .isNotEqualTo(cache.key("/", "page=2", TypeSize.NORMAL))
                .isNotEqualTo(cache.key("/", "", TypeSize.LARGE))
                .isNotEqualTo(cacheOn("2023-06-02").key("/", "", TypeSize.NORMAL));
    }

    private PageKey key() {
        return cache.key("/", "", TypeSize.NORMAL);
    }

    private RenderedPage page(int status) {
        return RenderedPage.of(status, "page " + renderings.incrementAndGet(), "", "", Kept.HERE);
    }

    private static PageCache cacheOn(String day) {
        return new PageCache(() -> LocalDate.parse(day), 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
