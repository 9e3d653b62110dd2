package org.jingnuo.feedback.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.springframework.stereotype.Component;

/**
 * Lets photos take only so much memory together, from their first byte until they are kept. What counts is what has arrived:
 * who sends slowly, perhaps on purpose, holds little, and not for long.
 */
@Component
class UploadRoom {

    /** Bytes by which room is given. */
    private static final int PIECE = 1024 * 1024;

    /** Of all photos together: eight of the largest. */
    private static final int MOST_PIECES = 8 * Photos.MOST_BYTES / PIECE;

    private static final int PATIENCE_SECONDS = 10;

    /** For the largest photo, 100 KB in a second. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Semaphore room = new Semaphore(MOST_PIECES);
    private final Clock clock;

    UploadRoom(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a photo, at most a byte more than {@link Photos#MOST_BYTES} of it, and gives it to {@code taker}.
     *
     * @throws RefusedPhoto for {@link Reason#BUSY} if there is no room, for {@link Reason#TOO_SLOW} if it takes too long
     * @throws IOException if it breaks off
     */
    <T> T take(InputStream photo, Function<byte[], T> taker) throws IOException {
        var held = new Held();
        try {
            return taker.apply(read(photo, held));
        } finally {
            room.release(held.pieces);
        }
    }

    /** How many pieces a photo has been given. */
    private static final class Held {
        private int pieces;
    }

    private byte[] read(InputStream photo, Held held) throws IOException {
        var end = clock.instant().plus(LONGEST);
        var read = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (read.size() <= Photos.MOST_BYTES) {
            var count = photo.read(buffer, 0, Math.min(buffer.length, Photos.MOST_BYTES + 1 - read.size()));
            if (count < 0) {
                break;
            }
            if (read.size() + count > held.pieces * PIECE) {
                hold(held);
            }
            if (clock.instant().isAfter(end)) {
                throw RefusedPhoto.of(Reason.TOO_SLOW);
            }
            read.write(buffer, 0, count);
        }
        return read.toByteArray();
    }

    private void hold(Held held) {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw RefusedPhoto.of(Reason.BUSY);
            }
            held.pieces++;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw RefusedPhoto.of(Reason.BUSY);
        }
    }
}
