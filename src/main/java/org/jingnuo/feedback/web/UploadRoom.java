package org.jingnuo.feedback.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.springframework.stereotype.Component;

/**
 * Lets only so many photos be in memory at once, from their first byte until they are kept. Who sends them slowly, perhaps
 * on purpose, takes room from other photos and from nothing else.
 */
@Component
class UploadRoom {

    /** Together with what is being decoded, a small server's memory holds so many of the largest. */
    private static final int MOST_AT_ONCE = 8;

    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore room = new Semaphore(MOST_AT_ONCE);

    /**
     * Reads a photo, at most a byte more than {@link Photos#MOST_BYTES} of it, and gives it to {@code taker}.
     *
     * @throws RefusedPhoto for {@link Reason#BUSY} if there is no room
     * @throws IOException if it breaks off
     */
    <T> T take(InputStream photo, Function<byte[], T> taker) throws IOException {
        if (!isFree()) {
            throw RefusedPhoto.of(Reason.BUSY);
        }
        try {
            return taker.apply(photo.readNBytes(Photos.MOST_BYTES + 1));
        } finally {
            room.release();
        }
    }

    private boolean isFree() {
        try {
            return room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
