package org.jingnuo.moderation.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jingnuo.site.PagesOutdated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Holds in memory what the public page shows, so that reading goes on while the database is lost: whole days only, so that
 * pages change once a day.
 */
@Component
class PublicFigures {

    private final FigureTable table;
    private final CityDays days;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Held held;

    PublicFigures(FigureTable table, CityDays days, ApplicationEventPublisher events) {
        this.table = table;
        this.days = days;
        this.events = events;
    }

    /**
     * What is shown.
     *
     * @param quarters newest first; only those in which something happened
     * @param lastDay up to which is counted, with that day
     */
    record Held(List<Figures> quarters, LocalDate lastDay) {}

    /** Empty before the database could be read. */
    Optional<Held> now() {
        return Optional.ofNullable(held);
    }

    /**
     * Brings what is held up to date, and tells of it if it has changed.
     *
     * @throws DataAccessException if the database is lost; what is held stays
     */
    synchronized void refresh() {
        var until = days.firstOpen();
        var read = new Held(table.find(Period.QUARTER, until, days.zone()), until.minusDays(1));
        if (!read.equals(held)) {
            held = read;
            events.publishEvent(new PagesOutdated("figures up to " + read.lastDay()));
        }
    }
}
