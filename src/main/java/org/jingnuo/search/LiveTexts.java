package org.jingnuo.search;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jingnuo.search.index.IndexedText;
import org.jingnuo.search.index.IndexedTexts;
import org.jingnuo.search.reading.Reading;
import org.jingnuo.site.PagesOutdated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the texts in the index those of their sources. Where that cannot be done none of the kind is found until it can: it
 * is better to find nothing than what was withdrawn.
 */
@Component
class LiveTexts {

    private static final Logger log = LoggerFactory.getLogger(LiveTexts.class);

    private final ObjectProvider<WrittenTexts> sources;
    private final ApplicationEventPublisher events;

    /** Kinds whose texts in the index may be others than those of the source. */
    private final Set<String> doubtful = ConcurrentHashMap.newKeySet();

    private volatile @Nullable IndexedTexts index;

    LiveTexts(ObjectProvider<WrittenTexts> sources, ApplicationEventPublisher events) {
        this.sources = sources;
        this.events = events;
    }

    /** Fills an index that has no texts yet, and follows the sources from now on. */
    synchronized void fill(IndexedTexts empty) {
        sources.forEach(source -> doubtful.add(source.kind()));
        index = empty;
        readDoubtful();
    }

    /** One at a time, so that what was read earlier is never indexed later. */
    @TransactionalEventListener(fallbackExecution = true)
    synchronized void follow(TextsChanged changed) {
        var current = index;
        // otherwise all are still to be read
        if (current != null && !doubtful.contains(changed.kind())) {
            try {
                takeOver(source(changed.kind()), changed.ids(), current);
            } catch (IOException | RuntimeException e) {
                doubt(changed.kind(), e);
            }
            tellPages(changed.kind());
        }
    }

    private static void takeOver(WrittenTexts source, Set<String> ids, IndexedTexts index) throws IOException {
        var there = source.find(ids);
        index.add(there.stream().map(text -> indexed(source, text)).toList());
        var gone = new HashSet<>(ids);
        there.forEach(text -> gone.remove(text.id()));
        index.remove(source.kind(), gone);
    }

    @TransactionalEventListener(fallbackExecution = true)
    synchronized void follow(TextsMissed missed) {
        doubtful.add(missed.kind());
        readDoubtful();
    }

    /** Reads all texts of the doubtful kinds anew; what fails is tried again the next time. */
    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    synchronized void readDoubtful() {
        var current = index;
        if (current == null || doubtful.isEmpty()) {
            return;
        }
        for (var source : sources) {
            if (doubtful.contains(source.kind())) {
                try (var all = source.all()) {
                    current.replaceAll(source.kind(), all.map(text -> indexed(source, text)));
                    doubtful.remove(source.kind());
                } catch (IOException | RuntimeException e) {
                    doubt(source.kind(), e);
                }
                tellPages(source.kind());
            }
        }
    }

    /**
     * Texts of a kind that its source still gives, best first.
     *
     * @param most that are looked for
     */
    List<WrittenText> find(String kind, List<Reading> readings, int most) {
        var current = index;
        if (current == null || doubtful.contains(kind)) {
            return List.of();
        }
        try {
            var ids = current.find(kind, readings, most);
            var texts = ids.isEmpty() ? List.<WrittenText>of() : source(kind).find(ids);
            var byId = texts.stream().collect(toMap(WrittenText::id, identity()));
            return ids.stream().flatMap(id -> Stream.ofNullable(byId.get(id))).toList();
        } catch (RuntimeException e) {
            doubt(kind, e);
            return List.of();
        }
    }

    private WrittenTexts source(String kind) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody has texts of the kind " + kind));
    }

    private void doubt(String kind, Exception failure) {
        doubtful.add(kind);
        log.warn("Texts of the kind {} are not found for the moment. {}", kind, failure.getMessage());
    }

    private void tellPages(String kind) {
        events.publishEvent(new PagesOutdated("search of texts of the kind " + kind));
    }

    private static IndexedText indexed(WrittenTexts source, WrittenText text) {
        return new IndexedText(source.kind(), text.id(), text.text(), text.at());
    }
}
