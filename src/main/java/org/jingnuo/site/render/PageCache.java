package org.jingnuo.site.render;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jingnuo.site.CityDate;
import org.jingnuo.site.PagesOutdated;
import org.jingnuo.site.TypeSize;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps rendered pages until what they show changes. Many requests for one page that is not there render it once. */
@Component
class PageCache {
    private final CityDate date;
    private final AtomicLong generation = new AtomicLong();
    private final Cache<PageKey, RenderedPage> pages;

    /** @param megabytes most memory that the bodies of cached pages take */
    PageCache(CityDate date, @Value("${jingnuo.page-cache-megabytes:64}") int megabytes) {
        this.date = date;
        this.pages = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1024L * 1024L)
                .weigher((PageKey key, RenderedPage page) -> page.weight())
                .build();
    }

    PageKey key(String path, String query, TypeSize type) {
        return new PageKey(path, query, type, generation.get(), date.today());
    }

    /** The page of {@code key} if it is kept. */
    Optional<RenderedPage> find(PageKey key) {
        return Optional.ofNullable(pages.getIfPresent(key));
    }

    /**
     * The page of {@code key}, rendered by {@code render} if need be; what {@code render} throws is passed on. Only good
     * pages are kept: a fault may pass, and addresses that do not exist have no end.
     */
    RenderedPage get(PageKey key, Function<PageKey, RenderedPage> render) {
        var page = pages.get(key, render);
        if (page.status() != HttpServletResponse.SC_OK) {
            pages.asMap().remove(key, page);
        }
        return page;
    }

    @EventListener
    void drop(PagesOutdated event) {
        generation.incrementAndGet();
        pages.invalidateAll();
    }
}
