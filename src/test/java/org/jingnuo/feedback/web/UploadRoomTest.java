package org.jingnuo.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jingnuo.feedback.photos.Photos;
import org.jingnuo.feedback.photos.RefusedPhoto;
import org.junit.jupiter.api.Test;

class UploadRoomTest {

    private final UploadRoom room = new UploadRoom();

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
    void those_that_send_slowly_keep_others_out_for_as_long_as_they_send_and_no_longer() throws Exception {
        var slow = new CountDownLatch(1);
        var arrived = new CountDownLatch(8);
        try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var sender = 0; sender < 8; sender++) {
                senders.submit(() -> room.take(new ByteArrayInputStream(new byte[1]), bytes -> {
                    arrived.countDown();
                    return wait(slow);
                }));
            }
            arrived.await();
            Thread.currentThread().interrupt(); // does not wait for its turn

            assertThatThrownBy(() -> room.take(new ByteArrayInputStream(new byte[1]), bytes -> bytes))
                    .isInstanceOf(RefusedPhoto.class);
            assertThat(Thread.interrupted()).isTrue();
            slow.countDown();
        }
        int afterwards = room.take(new ByteArrayInputStream(new byte[3]), bytes -> bytes.length);
        assertThat(afterwards).isEqualTo(3);
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
