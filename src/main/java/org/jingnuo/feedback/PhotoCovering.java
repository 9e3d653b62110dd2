package org.jingnuo.feedback;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jingnuo.feedback.photos.Cover;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.Region;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Covers regions of the photos of feedback, before it is published and after; other ones, or none, may be chosen later. */
@Service
public class PhotoCovering {

    private final Photos photos;
    private final FeedbackRevisions revisions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PhotoCovering(
            Photos photos,
            FeedbackRevisions revisions,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.photos = photos;
        this.revisions = revisions;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Covers these regions of a photo and no others; when this returns, every page of this node shows it so. Call it outside
     * any transaction; in one of your own, {@link #apply} what {@link Photos#draw} has drawn before.
     *
     * @param photo its name
     * @param regions at most {@link Photos#MOST_REGIONS}; none to uncover all of it
     * @return the photo as it is then
     * @throws NoSuchElementException if there is no such photo, or no longer
     * @throws RefusedPhoto if it cannot be drawn now
     */
    public Photo cover(String photo, List<Region> regions) {
        var cover = photos.draw(photo, regions);
        return Objects.requireNonNull(transactions.execute(transaction -> apply(cover)));
    }

    /**
     * Shows the photo so to everybody who may see it, once the transaction is committed; every node learns of it.
     *
     * @throws NoSuchElementException if it was deleted since it was drawn
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Photo apply(Cover cover) {
        var covered = photos.cover(cover);
        var feedback = Objects.requireNonNull(covered.feedback());
        if (covered.shown()) {
            revisions.raise(feedback, clock.instant());
        }
        events.publishEvent(new FeedbackChanged(feedback));
        return covered;
    }
}
