package org.jingnuo.moderation.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the figures of each day once it is over, before retention deletes what they are made from. It is done by whichever
 * node comes first; what is kept already is not kept again.
 */
@Component
class FigureKeeping {

    private static final Logger log = LoggerFactory.getLogger(FigureKeeping.class);

    /** Looked for every hour, so that a portal that is switched off at night does it all the same. */
    private static final String EVERY = "PT1H";

    /** Before retention, which begins later and may have much to delete after a long rest. */
    private static final String AFTER_START = "PT1M";

    private final FigureTable table;
    private final PublicFigures shown;
    private final CityDays days;
    private final TransactionOperations transactions;

    FigureKeeping(FigureTable table, PublicFigures shown, CityDays days, TransactionOperations transactions) {
        this.table = table;
        this.shown = shown;
        this.days = days;
        this.transactions = transactions;
    }

    /** Keeps what is over; then the public page counts up to yesterday, also when nothing happened. */
    @Scheduled(fixedDelayString = EVERY, initialDelayString = AFTER_START)
    void run() {
        try {
            transactions.executeWithoutResult(transaction -> table.keep(days.firstOpen(), days.zone()));
            shown.refresh();
        } catch (DataAccessException | TransactionException failure) {
            log.warn("Figures are kept at the next try. {}", kind(failure));
        }
    }

    private static String kind(NestedRuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
