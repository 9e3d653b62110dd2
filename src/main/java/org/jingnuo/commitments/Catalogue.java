package org.jingnuo.commitments;

import org.jingnuo.site.PagesOutdated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Holds in memory what the pages show, so that reading goes on while the database is lost. */
@Component
public class Catalogue {

    private static final Logger log = LoggerFactory.getLogger(Catalogue.class);

    private final SnapshotLoader loader;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Browsing held;
    private boolean databaseLost;

    Catalogue(SnapshotLoader loader, ApplicationEventPublisher events) {
        this.loader = loader;
        this.events = events;
    }

    /** @throws IllegalStateException before the content has been imported and loaded */
    public Snapshot now() {
        return browsing().snapshot();
    }

    /** The list over {@link #now()}. */
    Browsing browsing() {
        var current = held;
        if (current == null) {
            throw new IllegalStateException("The content has not been loaded yet.");
        }
        return current;
    }

    /** The list over {@code snapshot}, which was {@link #now()} when an answer was begun. */
    Browsing browsing(Snapshot snapshot) {
        var current = browsing();
        return current.snapshot() == snapshot ? current : new Browsing(snapshot);
    }

    /**
     * Takes the latest revision from the database, if that is another than the one held, and tells of it.
     *
     * @return whether it was
     */
    synchronized boolean refresh() {
        var before = held == null ? 0 : now().revision();
        var found = loader.findNewerThan(before);
        found.ifPresent(newer -> {
            held = new Browsing(newer);
            log.info("Showing content revision {}.", newer.revision());
            events.publishEvent(new ContentChanged(newer.revision()));
            events.publishEvent(new PagesOutdated("content revision " + newer.revision()));
        });
        return found.isPresent();
    }

    /**
     * Asks for imports by other nodes; a lost database is tried again the next time. {@link ContentNotifications} tell of
     * them at once: this is the net below them, for a connection pool between portal and database that passes no
     * notifications on, and for a database restored from a copy, which sends none.
     */
    @Scheduled(fixedDelayString = "${jingnuo.content-poll:30s}", initialDelayString = "${jingnuo.content-poll:30s}")
    synchronized void follow() {
        try {
            refresh();
            if (databaseLost) {
                log.info("The database answers again.");
            }
            databaseLost = false;
        } catch (DataAccessException | TransactionException e) {
            if (!databaseLost) {
                log.warn("The database does not answer; reading goes on from memory. {}", e.getMessage());
            }
            databaseLost = true;
        }
    }
}
