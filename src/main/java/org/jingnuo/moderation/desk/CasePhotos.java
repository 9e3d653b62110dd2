package org.jingnuo.moderation.desk;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jingnuo.feedback.Decision;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.photos.Cover;
import org.jingnuo.feedback.photos.Photo;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.Region;
import org.jingnuo.moderation.Actor;
import org.jingnuo.moderation.NotDone;
import org.jingnuo.moderation.NotDone.Cause;
import org.jingnuo.moderation.Role;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Covers what of photos is not to be seen. Drawing takes a while, so it is done before the transaction that shows it. */
@Service
class CasePhotos {

    private final Photos photos;
    private final Deciding deciding;

    CasePhotos(Photos photos, Deciding deciding) {
        this.photos = photos;
        this.deciding = deciding;
    }

    /**
     * Publishes.
     *
     * @param regions to be covered, by name of the photo
     * @throws NotDone also if a photo that is to be shown is not there, or cannot be had now
     */
    Feedback publish(
            String id, int version, Decision.Publish decision, Map<String, List<Region>> regions, Actor actor) {
        actor.require(Role.MODERATOR);
        var chosen = photos.findByFeedback(List.of(id)).stream()
                .filter(photo -> decision.photos().contains(photo.name()))
                .toList();
        if (chosen.size() < decision.photos().size()) {
            throw new NotDone(Cause.CHANGED);
        }
        chosen.forEach(this::requireFile);
        var covers = chosen.stream()
                .filter(photo -> !photo.covered().equals(regions.getOrDefault(photo.name(), List.of())))
                .map(photo -> draw(photo, regions.getOrDefault(photo.name(), List.of())))
                .toList();
        return deciding.decide(id, version, decision, covers, actor);
    }

    /**
     * Shows a photo of feedback so from now on.
     *
     * @param seen the photo as it was looked at; what somebody else has covered since is not uncovered unseen
     */
    void cover(String id, Photo seen, List<Region> regions, Actor actor) {
        actor.require(Role.MODERATOR);
        if (!photos.findByFeedback(List.of(id)).contains(seen)) {
            throw new NotDone(Cause.CHANGED);
        }
        deciding.cover(id, draw(seen, regions), actor);
    }

    /** Nobody has seen what is not there, so nobody can have judged it. */
    private void requireFile(Photo photo) {
        try {
            if (photos.find(photo.name(), PhotoSize.SMALL).isEmpty()) {
                throw new NotDone(Cause.PHOTO);
            }
        } catch (DataAccessException notNow) {
            throw new NotDone(Cause.PHOTO);
        }
    }

    private Cover draw(Photo photo, List<Region> regions) {
        try {
            return photos.draw(photo.name(), regions);
        } catch (RefusedPhoto | NoSuchElementException | DataAccessException notNow) {
            throw new NotDone(Cause.PHOTO);
        }
    }
}
