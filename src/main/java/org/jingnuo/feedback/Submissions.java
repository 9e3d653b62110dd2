package org.jingnuo.feedback;

import java.util.Optional;
import org.jingnuo.feedback.guard.Likeness;
import org.jingnuo.feedback.identity.KnownSenders;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.privacy.Sealer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Takes feedback in: once it has answered, the feedback is kept, and kept once. */
@Service
public class Submissions {

    private final Feedbacks feedbacks;
    private final Contacts contacts;
    private final KnownSenders senders;
    private final Photos photos;
    private final Secrets secrets;
    private final Sealer sealer;
    private final Ledger ledger;
    private final TransactionOperations transactions;

    Submissions(
            Feedbacks feedbacks,
            Contacts contacts,
            KnownSenders senders,
            Photos photos,
            Secrets secrets,
            Sealer sealer,
            Ledger ledger,
            TransactionOperations transactions) {
        this.feedbacks = feedbacks;
        this.contacts = contacts;
        this.senders = senders;
        this.photos = photos;
        this.secrets = secrets;
        this.sealer = sealer;
        this.ledger = ledger;
        this.transactions = transactions;
    }

    /**
     * Keeps the feedback, its photos and its place in the queue in one transaction.
     *
     * @return the same receipt however often the same is sent
     * @throws SentOtherwise if something else was sent under this key
     * @throws org.springframework.dao.DataAccessException if it could not be kept; the sender is to send it again
     */
    public Receipt receive(Submission submission) {
        return findSent(submission).orElseGet(() -> keep(submission));
    }

    /**
     * The receipt, if the same has been sent before.
     *
     * @throws SentOtherwise if something else was sent under this key
     */
    public Optional<Receipt> findSent(Submission submission) {
        var sent = feedbacks.findByKeysRequestDigest(secrets.requestDigest(submission.key()));
        sent.ifPresent(before -> {
            if (!before.keys().contentDigest().equals(secrets.contentDigest(submission))) {
                throw new SentOtherwise(receipt(before, submission));
            }
        });
        return sent.map(before -> receipt(before, submission));
    }

    private Receipt keep(Submission submission) {
        try {
            var kept = transactions.execute(transaction -> store(submission));
            return receipt(kept, submission);
        } catch (DuplicateKeyException sentTwiceAtOnce) {
            return findSent(submission).orElseThrow(() -> sentTwiceAtOnce);
        }
    }

    private Feedback store(Submission submission) {
        var words = submission.account().words();
        var received = Feedback.received(
                secrets.newId(),
                ledger.now(),
                secrets.keys(submission),
                submission.doubtful(),
                submission.language(),
                submission.account(),
                words.isEmpty() ? null : Likeness.of(words).bits(),
                published(submission.agreesWith()));
        var kept = feedbacks.save(received);
        photos.attach(kept.id(), secrets.draft(submission.key()), submission.photos());
        if (submission.contact() != null) {
            contacts.save(Contact.of(kept.id(), sealer.seal(submission.contact(), kept.id())));
        }
        if (submission.sender() != null) {
            senders.save(kept.id(), submission.sender());
        }
        return kept;
    }

    /** The id, if it is one of something that can be agreed with. */
    private @Nullable String published(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(feedbacks::findById)
                .filter(feedback -> feedback.state() == State.PUBLISHED)
                .map(Feedback::id)
                .orElse(null);
    }

    private Receipt receipt(Feedback kept, Submission submission) {
        return new Receipt(secrets.code(submission.key()), kept.receivedAt(), kept.state());
    }
}
