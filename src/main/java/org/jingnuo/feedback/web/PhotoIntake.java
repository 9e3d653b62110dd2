package org.jingnuo.feedback.web;

import java.io.IOException;
import java.io.InputStream;
import org.jingnuo.feedback.FormField.Notice;
import org.jingnuo.feedback.OwnPhotos;
import org.jingnuo.feedback.guard.Gate;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Receives the photos of a posted form, one after the other. */
@Component
class PhotoIntake {

    private final OwnPhotos photos;
    private final Gate gate;
    private final UploadRoom room;

    PhotoIntake(OwnPhotos photos, Gate gate, UploadRoom room) {
        this.photos = photos;
        this.gate = gate;
        this.room = room;
    }

    /** Adds the photo to the form, or why it cannot be taken. One that could not be kept is followed by none. */
    void receive(FilledForm form, InputStream file, String address) throws IOException {
        if (form.hasNotice()) {
            return;
        }
        if (gate.refusesPhoto(address).isPresent()) {
            form.refuse(Reason.BUSY);
            return;
        }
        try {
            form.add(room.take(file, bytes -> photos.receive(form.key(), bytes)).name());
        } catch (RefusedPhoto refused) {
            form.refuse(refused.reason());
        } catch (DataAccessException | TransactionException lost) {
            form.notice(Notice.UNAVAILABLE);
        }
    }
}
