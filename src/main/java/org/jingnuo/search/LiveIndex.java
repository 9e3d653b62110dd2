package org.jingnuo.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jingnuo.commitments.Catalogue;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.search.index.SearchIndex;
import org.jingnuo.search.lexicon.LexiconBuilder;
import org.jingnuo.search.reading.QueryReader;
import org.jingnuo.site.PagesOutdated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps the index that of the content, in the background: what was there goes on answering until the new is complete. Nothing
 * of an index that a portal left on disk is ever found.
 */
@Component
class LiveIndex implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LiveIndex.class);

    /** Of the folder; everything is indexed anew at every start, which is cheap. */
    private static final String NAME = "index";

    /** Seconds after which what failed is tried again. */
    private static final int PAUSE = 30;

    private final Path folder;
    private final Catalogue catalogue;
    private final LiveTexts texts;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private @Nullable SearchIndex index;
    private volatile @Nullable State state;

    /** What answers now, all of one revision. */
    record State(Snapshot snapshot, Names names, QueryReader reader, SearchIndex index) {}

    LiveIndex(JingnuoProperties properties, Catalogue catalogue, LiveTexts texts, ApplicationEventPublisher events) {
        this.folder = properties.data().resolve("search");
        this.catalogue = catalogue;
        this.texts = texts;
        this.events = events;
    }

    /** Empty until the first is complete. */
    Optional<State> now() {
        return Optional.ofNullable(state);
    }

    @EventListener
    void follow(ContentChanged changed) {
        worker.execute(this::catchUp);
    }

    private void catchUp() {
        var snapshot = catalogue.now();
        if (state != null && state.snapshot().revision() == snapshot.revision()) {
            return;
        }
        try {
            var reader = new QueryReader(LexiconBuilder.build(snapshot));
            state = new State(snapshot, Names.of(snapshot), reader, filled(snapshot));
            log.info("Searching content revision {}.", snapshot.revision());
            events.publishEvent(new PagesOutdated("search of content revision " + snapshot.revision()));
        } catch (IOException | RuntimeException e) {
            log.error("The search index could not be brought up to date; what there was goes on answering.", e);
            tryAgain();
        }
    }

    private void tryAgain() {
        try {
            worker.schedule(this::catchUp, PAUSE, TimeUnit.SECONDS);
        } catch (RejectedExecutionException stopping) {
            log.debug("Not trying again: the portal stops.", stopping);
        }
    }

    private SearchIndex filled(Snapshot snapshot) throws IOException {
        var current = index;
        if (current == null) {
            var first = firstFilled(snapshot);
            index = first;
            // behind what is under way: the content can be searched before all texts are read
            worker.execute(() -> texts.fill(first.texts()));
            current = first;
        } else {
            current.replaceContent(snapshot);
        }
        return current;
    }

    /** On disk, made anew if need be; in memory when the folder cannot be written or another portal has it. */
    private SearchIndex firstFilled(Snapshot snapshot) throws IOException {
        var place = folder.resolve(NAME);
        try {
            var opened = fill(SearchIndex.open(place), snapshot);
            removeOthers(place);
            return opened;
        } catch (LockObtainFailedException taken) {
            log.warn("Another portal keeps its search index in {}; this one keeps its own in memory.", folder);
        } catch (IOException | RuntimeException damaged) {
            log.warn("The search index in {} cannot be used and is made anew. {}", place, damaged.getMessage());
            try {
                FileSystemUtils.deleteRecursively(place);
                return fill(SearchIndex.open(place), snapshot);
            } catch (IOException | RuntimeException e) {
                log.warn("No search index can be kept in {}; it is kept in memory. {}", folder, e.getMessage());
            }
        }
        return fill(new SearchIndex(new ByteBuffersDirectory()), snapshot);
    }

    private static SearchIndex fill(SearchIndex opened, Snapshot snapshot) throws IOException {
        try {
            opened.replaceContent(snapshot);
            return opened;
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(opened);
            throw e;
        }
    }

    /** What earlier versions of the portal left. */
    private void removeOthers(Path place) throws IOException {
        try (var all = Files.list(folder)) {
            for (var other : all.filter(it -> !it.equals(place)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }

    @Override
    public void close() throws IOException {
        worker.shutdownNow();
        worker.close();
        if (index != null) {
            index.close();
        }
    }
}
