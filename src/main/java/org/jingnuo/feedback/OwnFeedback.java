package org.jingnuo.feedback;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jingnuo.feedback.guard.Likeness;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.Photos;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the holder of a tracking code may do with the feedback it belongs to. Every change is made at once and everywhere:
 * when a method returns, no page, index or cache of this node has what is no longer public.
 */
@Service
public class OwnFeedback {

    private final Feedbacks feedbacks;
    private final Contacts contacts;
    private final Photos photos;
    private final Secrets secrets;
    private final Ledger ledger;

    OwnFeedback(Feedbacks feedbacks, Contacts contacts, Photos photos, Secrets secrets, Ledger ledger) {
        this.feedbacks = feedbacks;
        this.contacts = contacts;
        this.photos = photos;
        this.secrets = secrets;
        this.ledger = ledger;
    }

    /** Empty if the code belongs to nothing. */
    public Optional<Feedback> find(TrackingCode code) {
        return feedbacks.findByKeysCodeDigest(secrets.codeDigest(code));
    }

    /** Its photos, in order, whether or not they are public. */
    public List<Photo> photos(Feedback feedback) {
        return photos.findByFeedback(List.of(feedback.id()));
    }

    /** Whether a contact is kept for it; what it is, is shown to nobody here. */
    public boolean hasContact(Feedback feedback) {
        return contacts.existsById(feedback.id());
    }

    /**
     * Does what the sender wants. Withdrawing deletes what was said, its photos and the contact.
     *
     * @return the feedback as it then stands; empty if the code belongs to nothing
     * @throws WrongState if that cannot be done where it stands
     */
    public Optional<Feedback> act(TrackingCode code, OwnAction action) {
        return find(code)
                .map(before -> ledger.change(() -> {
                    var after = acted(before, action);
                    return after.equals(before) ? before : saved(before, after);
                }));
    }

    private Feedback acted(Feedback feedback, OwnAction action) {
        return switch (action) {
            case OwnAction.Answer answer -> feedback.answered(answer.words(), ledger.now());
            case OwnAction.Appeal appeal -> feedback.appealed(appeal.words(), ledger.now());
            case OwnAction.Withdraw withdraw -> withdrawn(feedback);
            case OwnAction.Correct correct ->
                feedback.corrected(correct.account(), likeness(correct.account().words()), ledger.now());
        };
    }

    private static @Nullable Long likeness(String words) {
        return words.isEmpty() ? null : Likeness.of(words).bits();
    }

    /** The same once more, if it has been withdrawn before. */
    private Feedback withdrawn(Feedback feedback) {
        return feedback.state() == State.WITHDRAWN ? feedback : feedback.withdrawn(ledger.now());
    }

    /** The feedback first and then what hangs on it, as a decision does: two at once would lock each other out otherwise. */
    private Feedback saved(Feedback before, Feedback after) {
        var saved = ledger.save(before, after, Set.of());
        if (saved.state() == State.WITHDRAWN) {
            photos.delete(saved.id());
            contacts.deleteById(saved.id());
        }
        return saved;
    }
}
