package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private Instant now = Instant.EPOCH;
    private final UploadRoom room = new UploadRoom(
            new InstantSource() {
                @Override
                public Instant instant() {
                    return now;
                }
            }.withZone(ZoneOffset.UTC));

    @Test
    void no_more_than_a_byte_over_the_limit_is_ever_in_memory() throws IOException {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        int read = room.take(endless, bytes -> bytes.length);

        assertThat(read).isEqualTo(Photos.MOST_BYTES + 1);
    }

    @Test
    void who_holds_all_the_room_keeps_others_out_and_no_longer_than_that() throws Exception {
        var kept = new CountDownLatch(1);
        var arrived = new CountDownLatch(8);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 8; sender++) {
                senders.submit(() -> room.take(new ByteArrayInputStream(new byte[Photos.MOST_BYTES]), bytes -> {
                    arrived.countDown();
                    return wait(kept);
                }));
            }
            arrived.await();
            Thread.currentThread().interrupt(); // does not wait for its turn

            assertThatThrownBy(() -> room.take(new ByteArrayInputStream(new byte[1]), bytes -> bytes))
                    .isInstanceOfSatisfying(
                            RefusedPhoto.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.BUSY));
            assertThat(Thread.interrupted()).isTrue();
            kept.countDown();
        }
        int afterwards = room.take(new ByteArrayInputStream(new byte[3]), bytes -> bytes.length);
        assertThat(afterwards).isEqualTo(3);
    }

    @Test
    void a_photo_that_takes_too_long_is_given_up() {
        var slow = new InputStream() {
            @Override
            public int read() {
                now = now.plusSeconds(1);
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int start, int most) {
                buffer[start] = (byte) read();
                return 1;
            }
        };

        assertThatThrownBy(() -> room.take(slow, bytes -> bytes))
                .isInstanceOfSatisfying(
                        RefusedPhoto.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_SLOW));
    }

    private static boolean wait(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
