package org.jingnuo.feedback;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jingnuo.feedback.identity.KnownSenders;
import org.jingnuo.feedback.photos.Photos;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes of feedback what has been kept long enough; which is long enough, others know. Answers how many each time. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class KeptFeedback {

    private static final String LAST_STEP =
            "(SELECT max(at) FROM feedback_step WHERE feedback_step.feedback = feedback.id)";

    /** Whether its steps hold words of the sender's. */
    private static final String SENDER_WROTE = """
            EXISTS (SELECT FROM feedback_step AS step
                     WHERE step.feedback = feedback.id
                       AND step.kind IN ('ANSWERED', 'APPEALED')
                       AND step.words <> '')""";

    private final JdbcClient database;
    private final Feedbacks feedbacks;
    private final Photos photos;
    private final Contacts contacts;
    private final KnownSenders senders;
    private final ApplicationEventPublisher events;

    KeptFeedback(
            JdbcClient database,
            Feedbacks feedbacks,
            Photos photos,
            Contacts contacts,
            KnownSenders senders,
            ApplicationEventPublisher events) {
        this.database = database;
        this.feedbacks = feedbacks;
        this.photos = photos;
        this.contacts = contacts;
        this.senders = senders;
        this.events = events;
    }

    /** Contacts of senders whose feedback was closed before that; nobody answers them any more. */
    public int deleteContacts(Instant closedBefore) {
        return update("""
                DELETE FROM feedback_contact
                 USING feedback
                 WHERE feedback.id = feedback_contact.feedback
                   AND feedback.state IN ('PUBLISHED', 'REJECTED', 'MERGED', 'WITHDRAWN')
                   AND %s < ?
                """.formatted(LAST_STEP), closedBefore);
    }

    /**
     * Words, photos, contact and sender of what was rejected or merged before that, or of which a question has not been answered since.
     * That it was there, and why it was not published, stays for its sender.
     */
    public int emptyUnpublished(Instant decidedBefore) {
        var ids = findUnpublished(decidedBefore);
        for (var id : ids) {
            feedbacks.findById(id).map(Feedback::emptied).ifPresent(feedbacks::save);
            photos.delete(id);
            contacts.deleteById(id);
            senders.delete(id);
        }
        events.publishEvent(new UnpublishedEmptied(decidedBefore));
        return ids.size();
    }

    /** What was left out of feedback when it was published before that; its sender can no longer appeal to it. */
    public int reducePublished(Instant publishedBefore) {
        var ids = findReducible(publishedBefore);
        for (var id : ids) {
            feedbacks.findById(id).map(Feedback::reduced).ifPresent(feedbacks::save);
            photos.deleteUnseen(id);
        }
        return ids.size();
    }

    /** What is left of feedback that was withdrawn before that. */
    public int deleteWithdrawn(Instant withdrawnBefore) {
        return update(
                "DELETE FROM feedback WHERE state = 'WITHDRAWN' AND %s < ?".formatted(LAST_STEP), withdrawnBefore);
    }

    /** What told the nodes of changes before that, but the latest, from which they go on. */
    public int deleteRevisions(Instant raisedBefore) {
        return update("""
                DELETE FROM feedback_revision
                 WHERE raised_at < ?
                   AND number < (SELECT max(number) FROM feedback_revision)
                """, raisedBefore);
    }

    /** Only those of which something is left to delete. */
    private List<String> findUnpublished(Instant decidedBefore) {
        return ids("""
                        SELECT id
                          FROM feedback
                         WHERE state IN ('REJECTED', 'MERGED', 'ASKED')
                           AND %s < ?
                           AND (words <> ''
                                OR cell_latitude IS NOT NULL
                                OR EXISTS (SELECT FROM photo WHERE photo.feedback = feedback.id)
                                OR EXISTS (SELECT FROM feedback_sender AS sender WHERE sender.feedback = feedback.id)
                                OR %s)
                         ORDER BY id
                           FOR UPDATE
                        """.formatted(LAST_STEP, SENDER_WROTE), decidedBefore);
    }

    /** Only those of which something is left to delete. */
    private List<String> findReducible(Instant publishedBefore) {
        return ids("""
                        SELECT id
                          FROM feedback
                         WHERE state = 'PUBLISHED'
                           AND published_at < ?
                           AND (words <> public_words
                                OR EXISTS (SELECT FROM photo
                                            WHERE photo.feedback = feedback.id
                                              AND (NOT photo.shown OR photo.public_name <> photo.name))
                                OR %s)
                         ORDER BY id
                           FOR UPDATE
                        """.formatted(SENDER_WROTE), publishedBefore);
    }

    private List<String> ids(String sql, Instant before) {
        return database.sql(sql)
                .param(before.atOffset(ZoneOffset.UTC))
                .query((row, index) -> row.getString("id"))
                .list();
    }

    private int update(String sql, Instant before) {
        return database.sql(sql).param(before.atOffset(ZoneOffset.UTC)).update();
    }
}
