package org.jingnuo.moderation.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jingnuo.feedback.photos.PhotoSize;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.jingnuo.feedback.photos.Workbench;
import org.jingnuo.feedback.photos.sightings.Sighting;
import org.jingnuo.feedback.photos.sightings.Sightings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Looks through photos for faces and number plates: on threads of its own, as many as half the processors, so that whoever
 * else asks the portal for something is answered meanwhile.
 */
@Service
class PhotoSightings implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PhotoSightings.class);

    private static final int WAITING = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Photos photos;
    private final Sightings sightings = new Sightings();
    private final Workbench workbench =
            new Workbench(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING, PATIENCE);

    PhotoSightings(Photos photos) {
        this.photos = photos;
    }

    /** None where the photo cannot be read, or not now; empty if there is no such photo. */
    Optional<List<Sighting>> find(String name) {
        try {
            return photos.find(name, PhotoSize.FULL).map(jpeg -> workbench.work(() -> find(jpeg)));
        } catch (RefusedPhoto | DataAccessException unreadable) {
            log.warn("No faces and plates were looked for: {}", unreadable.getMessage());
            return Optional.of(List.of());
        }
    }

    private List<Sighting> find(byte[] jpeg) {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(jpeg)))
                    .map(sightings::find)
                    .orElseThrow(() -> RefusedPhoto.of(Reason.DAMAGED));
        } catch (IOException damaged) {
            throw RefusedPhoto.of(Reason.DAMAGED);
        }
    }

    @Override
    public void close() {
        workbench.close();
    }
}
