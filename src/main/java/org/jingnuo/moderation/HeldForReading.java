package org.jingnuo.moderation;

import java.util.function.Supplier;
import org.jingnuo.site.PagesOutdated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;

/**
 * Holds in memory what pages show, so that reading goes on while the database is lost. Little enough that all of it is read
 * anew whenever some of it changed.
 *
 * @param <T> compared by value
 */
public final class HeldForReading<T> {

    private static final Logger log = LoggerFactory.getLogger(HeldForReading.class);

    private final String what;
    private final Supplier<T> reader;
    private final ApplicationEventPublisher events;
    private volatile T held;

    /**
     * @param what for the log
     * @param none held before anything could be read
     * @param reader reads all of it from the database
     */
    public HeldForReading(String what, T none, Supplier<T> reader, ApplicationEventPublisher events) {
        this.what = what;
        this.held = none;
        this.reader = reader;
        this.events = events;
    }

    /** What there was when it was last read. */
    public T now() {
        return held;
    }

    /**
     * Reads it anew; if it is otherwise, no page that was made before is served again.
     *
     * @throws DataAccessException if the database is lost; what is held stays
     */
    public synchronized void refresh() {
        var read = reader.get();
        if (!read.equals(held)) {
            held = read;
            log.info("Showing {} as they stand now.", what);
            events.publishEvent(new PagesOutdated(what));
        }
    }

    /** As {@link #refresh()} where a lost database is no failure: what is held is shown until the next one. */
    public void refreshIfPossible() {
        try {
            refresh();
        } catch (DataAccessException lost) {
            log.warn("{} cannot be read now; what was held is shown. {}", what, lost.getMessage());
        }
    }
}
