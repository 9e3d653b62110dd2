package org.jingnuo.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jingnuo.feedback.photos.Photos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Saves feedback with whatever hangs on where it stands: which of its photos are shown, and that every node learns of it. */
@Component
class Ledger {

    private final Feedbacks feedbacks;
    private final Photos photos;
    private final FeedbackRevisions revisions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ledger(
            Feedbacks feedbacks,
            Photos photos,
            FeedbackRevisions revisions,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feedbacks = feedbacks;
        this.photos = photos;
        this.revisions = revisions;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Runs {@code change} in a transaction, the caller's if there is one; when that has been committed, this node shows what
     * the public may see after it.
     */
    Feedback change(Supplier<Feedback> change) {
        return Objects.requireNonNull(transactions.execute(transaction -> {
            var changed = change.get();
            events.publishEvent(new FeedbackChanged(changed.id()));
            return changed;
        }));
    }

    /** Saves {@code after}, which shows no photos unless it is published, and then {@code shown} of them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Feedback save(Feedback before, Feedback after, Set<String> shown) {
        var saved = feedbacks.save(after);
        if (saved.state() == State.PUBLISHED) {
            photos.show(saved.id(), shown);
        } else if (before.state() == State.PUBLISHED) {
            photos.hide(saved.id());
            reopenMerged(saved.id());
        }
        if (saved.state() == State.PUBLISHED || before.state() == State.PUBLISHED) {
            revisions.raise(saved.id(), now());
        }
        return saved;
    }

    /** Nobody's words are lost because somebody else took theirs back. */
    private void reopenMerged(String into) {
        feedbacks.findMergedInto(into).stream()
                .flatMap(id -> feedbacks.findById(id).stream())
                .forEach(merged -> feedbacks.save(merged.reopened(now())));
    }
}
