package org.jingnuo.commitments;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jingnuo.platform.JingnuoProperties;
import org.jingnuo.site.PagesOutdated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** For those who write content: imports it again whenever a file of it changes. A mistake is told and changes nothing. */
@Component
@ConditionalOnBooleanProperty("jingnuo.content-watch")
class ContentWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ContentWatch.class);

    /** Milliseconds without a further change after which the files are taken as saved. */
    private static final long QUIET = 200;

    private final Path folder;
    private final ContentImport contentImport;
    private final Catalogue catalogue;
    private final ApplicationEventPublisher events;
    private final WatchService watch;

    ContentWatch(
            JingnuoProperties properties,
            ContentImport contentImport,
            Catalogue catalogue,
            ApplicationEventPublisher events)
            throws IOException {
        this.folder = properties.content();
        this.contentImport = contentImport;
        this.catalogue = catalogue;
        this.events = events;
        this.watch = folder.getFileSystem().newWatchService();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        registerFolders();
        Thread.ofVirtual().name("content-watch").start(this::follow);
    }

    @Override
    public void close() throws IOException {
        watch.close();
    }

    private void follow() {
        try {
            while (true) {
                for (var key = watch.take(); key != null; key = watch.poll(QUIET, TimeUnit.MILLISECONDS)) {
                    key.pollEvents();
                    key.reset();
                }
                registerFolders();
                takeOver();
            }
        } catch (ClosedWatchServiceException e) {
            log.debug("No longer watching {}.", folder);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Folders may be new; to register one again does no harm. */
    private void registerFolders() {
        try (var all = Files.walk(folder)) {
            for (var path : all.filter(Files::isDirectory).toList()) {
                path.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            }
        } catch (IOException | UncheckedIOException e) {
            log.warn("The content folder cannot be watched: {}", e.getMessage());
        }
    }

    private void takeOver() {
        try {
            var shown = catalogue.now().revision();
            if (contentImport.run(ContentCheck.read(folder)) == shown) {
                events.publishEvent(new PagesOutdated("files beside the commitments"));
            } else {
                catalogue.refresh();
            }
        } catch (RuntimeException e) {
            log.warn("The content stays as it was.\n{}", e.getMessage());
        }
    }
}
