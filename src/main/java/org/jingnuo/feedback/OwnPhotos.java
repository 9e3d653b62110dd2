package org.jingnuo.feedback;

import java.util.Optional;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.springframework.stereotype.Service;

/** Photos for the one who sends them, before and after they are sent. */
@Service
public class OwnPhotos {

    private final Photos photos;
    private final Secrets secrets;
    private final OwnFeedback feedbacks;

    OwnPhotos(Photos photos, Secrets secrets, OwnFeedback feedbacks) {
        this.photos = photos;
        this.secrets = secrets;
        this.feedbacks = feedbacks;
    }

    /**
     * Keeps a photo for what will be sent under {@code key}, the same however often it is received.
     *
     * @throws org.jingnuo.feedback.photos.RefusedPhoto if it cannot be taken
     */
    public Photo receive(String key, byte[] sent) {
        return photos.receive(secrets.draft(key), sent);
    }

    /**
     * A photo that was received before, so that it need not be sent again.
     *
     * @param sha256 of the file as it was sent
     */
    public Optional<Photo> find(String key, byte[] sha256) {
        return photos.knows(secrets.draft(key), sha256);
    }

    /** A photo that has not been sent yet, as JPEG; empty once it has been, or was deleted. */
    public Optional<byte[]> findDraft(String name) {
        return photos.findDraft(name, PhotoSize.MEDIUM);
    }

    /** A photo of what was sent, as JPEG; empty if the code does not belong to it. */
    public Optional<byte[]> findSent(TrackingCode code, String name) {
        return feedbacks
                .find(code)
                .filter(feedback -> feedbacks.photos(feedback).stream()
                        .anyMatch(photo -> photo.name().equals(name)))
                .flatMap(feedback -> photos.find(name, PhotoSize.MEDIUM));
    }
}
