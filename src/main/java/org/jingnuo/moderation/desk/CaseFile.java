package org.jingnuo.moderation.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Place;
import org.jingnuo.feedback.AlikeFeedback.Alike;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.State;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.photos.Photo;

/**
 * All that whoever decides wants to see of one feedback.
 *
 * @param held whether the person who asked holds it, and may decide
 * @param commitment what it is about; empty where the sender was not sure, or the content has lost it
 * @param alike other feedback that may say the same
 * @param contact whether the sender left a way to be reached
 */
record CaseFile(
        Feedback feedback,
        Case known,
        boolean held,
        Optional<Commitment> commitment,
        Optional<Place> place,
        List<Photo> photos,
        List<Alike> alike,
        List<CaseNote> notes,
        boolean contact) {

    /** Whether the person who asked may decide what becomes of it. */
    boolean canBeDecided() {
        return held && feedback.state() == State.WAITING;
    }

    /** Whether there are the same words and photos in both, where they stand the same. */
    boolean saysTheSameAs(CaseFile other) {
        return feedback.id().equals(other.feedback.id())
                && feedback.state() == other.feedback.state()
                && held == other.held
                && feedback.account().words().equals(other.feedback.account().words())
                && photos.equals(other.photos);
    }

    /** Whether everybody reads it. */
    boolean isPublic() {
        return feedback.state() == State.PUBLISHED;
    }

    /** When it was sent, or its sender last said something. */
    Instant waitingSince() {
        return feedback.steps().reversed().stream()
                .filter(step -> !step.kind().isByModerator())
                .findFirst()
                .map(Step::at)
                .orElse(feedback.receivedAt());
    }
}
