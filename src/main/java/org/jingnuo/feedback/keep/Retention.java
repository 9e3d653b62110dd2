package org.jingnuo.feedback.keep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jingnuo.feedback.KeptFeedback;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.feedback.photos.Photos;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Deletes once a day what has been kept long enough. Each rule is one transaction with its row in {@code retention_run}: what
 * is written there was done. One node does it, and the others see that it was done.
 */
@Component
public class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    /** Looked for every hour, so that a portal that is switched off at night does it all the same. */
    private static final String EVERY = "PT1H";

    private static final String AFTER_START = "PT5M";

    /** Less than a day by more than an hour, so that it comes no later each day. */
    private static final Duration DAILY = Duration.ofHours(22);

    private final KeptFeedback feedback;
    private final Photos photos;
    private final Gate gate;
    private final KeepPeriods keep;
    private final RetentionRuns runs;
    private final TransactionOperations transactions;
    private final Clock clock;

    Retention(
            KeptFeedback feedback,
            Photos photos,
            Gate gate,
            KeepPeriods keep,
            RetentionRuns runs,
            TransactionOperations transactions,
            Clock clock) {
        this.feedback = feedback;
        this.photos = photos;
        this.gate = gate;
        this.keep = keep;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Does what has not been done today; a rule that fails stops no other and is tried again. */
    @Scheduled(fixedDelayString = EVERY, initialDelayString = AFTER_START)
    void run() {
        Map<Rule, Integer> done = new EnumMap<>(Rule.class);
        for (var rule : Rule.values()) {
            try {
                run(rule).ifPresent(deleted -> done.put(rule, deleted));
            } catch (DataAccessException | TransactionException failure) {
                log.warn("What is to be deleted of {} stays until the next try. {}", rule.word(), kind(failure));
            }
        }
        if (!done.isEmpty()) {
            log.info(
                    "Kept long enough and deleted: {}.",
                    done.entrySet().stream()
                            .map(it -> it.getKey().word() + " " + it.getValue())
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Empty if it has been done today, or is being done elsewhere. */
    private OptionalInt run(Rule rule) {
        var now = clock.instant();
        return transactions.execute(transaction -> {
            if (!runs.tryLock() || runs.hasRunSince(rule, now.minus(DAILY))) {
                return OptionalInt.empty();
            }
            var deleted = apply(rule, now);
            runs.add(rule, now, deleted);
            return OptionalInt.of(deleted);
        });
    }

    private int apply(Rule rule, Instant now) {
        return switch (rule) {
            case CONTACTS -> feedback.deleteContacts(now.minus(keep.contact()));
            case DRAFT_PHOTOS -> photos.deleteAbandoned(now.minus(keep.draftPhotos()));
            case UNPUBLISHED -> feedback.emptyUnpublished(now.minus(keep.unpublished()));
            case LEFT_OUT -> feedback.reducePublished(now.minus(keep.unpublished()));
            case WITHDRAWN -> feedback.deleteWithdrawn(now.minus(keep.withdrawn()));
            case REVISIONS -> feedback.deleteRevisions(now.minus(keep.revisions()));
            case LIMITS -> gate.deleteExpired();
        };
    }

    /** What a database says of a failure may tell what somebody sent. */
    private static String kind(NestedRuntimeException failure) {
        return failure.getClass().getSimpleName();
    }
}
