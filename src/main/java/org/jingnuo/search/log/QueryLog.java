package org.jingnuo.search.log;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jingnuo.search.SearchFinished;
import org.jingnuo.search.SearchFinished.Outcome;
import org.jingnuo.site.CityDate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationUnit;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Counts what was sought and has no exact answer, so that the operator sees what people miss. A search is counted in
 * memory and never waits for the database. A page that comes from the page cache asks nothing, so what is counted are
 * renderings: a lower bound of how often people searched.
 */
@Component
class QueryLog implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(QueryLog.class);

    /** Different queries that one node counts on a day, or keeps while the database is lost. */
    private static final int MOST = 10_000;

    private final UnansweredQueries queries;
    private final CityDate date;
    private final boolean enabled;
    private final Duration keep;
    private final Tally tally = new Tally(MOST);
    private volatile boolean full;
    private boolean databaseLost;
    private @Nullable LocalDate cleaned;

    /**
     * @param enabled whether anything is recorded; what was recorded before goes in its time all the same
     * @param keep how long; only whole days count
     */
    QueryLog(
            UnansweredQueries queries,
            CityDate date,
            @Value("${jingnuo.query-log.enabled:true}") boolean enabled,
            @Value("${jingnuo.query-log.keep:400d}") @DurationUnit(ChronoUnit.DAYS) Duration keep) {
        this.queries = queries;
        this.date = date;
        this.enabled = enabled;
        this.keep = keep;
    }

    @EventListener
    void count(SearchFinished search) {
        if (!enabled || search.outcome() == Outcome.EXACT || !Countable.is(search.text())) {
            return;
        }
        if (!tally.add(new UnansweredQuery(date.today(), search.text(), search.outcome())) && !full) {
            full = true;
            log.warn("{} different queries were not found today; no further ones are counted before tomorrow.", MOST);
        }
    }

    /** Writes what was counted since the last time, and once a day deletes what is too old. */
    @Scheduled(
            fixedDelayString = "${jingnuo.query-log.write-every:1m}",
            initialDelayString = "${jingnuo.query-log.write-every:1m}")
    synchronized void write() {
        try {
            writeCounts();
            deleteOld(date.today());
            databaseLost = false;
        } catch (DataAccessException | TransactionException e) {
            if (!databaseLost) {
                log.warn(
                        "What was searched cannot be counted in the database; it is kept for later. {}",
                        e.getMostSpecificCause().getMessage());
            }
            databaseLost = true;
        }
    }

    /** The last counts; those of a database that is lost now are lost too. */
    @Override
    public void close() {
        try {
            writeCounts();
        } catch (DataAccessException | TransactionException e) {
            log.warn(
                    "What was searched last is not counted. {}",
                    e.getMostSpecificCause().getMessage());
        }
    }

    private synchronized void writeCounts() {
        var counts = tally.take();
        if (counts.isEmpty()) {
            return;
        }
        try {
            queries.add(counts);
        } catch (DataAccessException | TransactionException e) {
            tally.giveBack(counts);
            throw e;
        }
    }

    private void deleteOld(LocalDate today) {
        if (!today.equals(cleaned)) {
            tally.forgetBefore(today);
            full = false;
            queries.deleteBefore(today.minusDays(keep.toDays()));
            cleaned = today;
        }
    }
}
