package org.jingnuo.feedback.web;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.feedback.Drawn;
import org.jingnuo.feedback.SendingKey;

/** Residents who send something after the other on a bad connection, each until there is a receipt for it. */
final class Crowd {

    private static final int RESIDENTS = 4;
    private static final int MOST_PHOTOS = 2;

    /** One receipt in so many never arrives. */
    private static final int LOST_RECEIPTS = 5;

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final boolean keepsKey;
    private final HttpClient client;
    private final List<Thread> residents;
    private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();
    private final Semaphore arrived = new Semaphore(0);
    private volatile int port;
    private volatile boolean finishing;

    /**
     * The last that arrived for some words.
     *
     * @param address where what was sent is followed
     * @param way on which it was sent
     * @param photos that were sent with it
     * @param same whether all that came for these words were the same
     */
    record Receipt(String address, Way way, int photos, boolean same) {}

    /** @param keepsKey whether what is sent again is sent under the same key */
    Crowd(boolean keepsKey, long seed, HttpClient client) {
        this.keepsKey = keepsKey;
        this.client = client;
        residents = IntStream.range(0, RESIDENTS)
                .mapToObj(it ->
                        Thread.ofVirtual().unstarted(() -> sendAll(new Random(seed + it), "居民" + seed + it + "第")))
                .toList();
    }

    void sendTo(int port) {
        this.port = port;
    }

    void start() {
        residents.forEach(Thread::start);
    }

    /** Returns when so many further receipts have arrived. */
    void awaitReceipts(int count) throws InterruptedException {
        arrived.drainPermits();
        if (!arrived.tryAcquire(count, 2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("No receipts arrive any more");
        }
    }

    /** Lets everybody send to an end what they have begun, and answers all receipts by words. */
    Map<String, Receipt> finish() throws InterruptedException {
        finishing = true;
        for (var resident : residents) {
            resident.join();
        }
        return receipts;
    }

    private void sendAll(Random random, String name) {
        for (var number = 1; !finishing; number++) {
            send(name + number + "次看见", random);
        }
    }

    private void send(String words, Random random) {
        var way = Way.values()[random.nextInt(Way.values().length)];
        var photos = Stream.generate(() -> Drawn.picture(random.nextLong()))
                .limit(random.nextInt(MOST_PHOTOS + 1))
                .toList();
        var key = SendingKey.next();
        while (true) {
            var address = post(way, key, words, photos);
            if (address.isEmpty()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            } else {
                receipts.merge(
                        words,
                        new Receipt(address.get(), way, photos.size(), true),
                        (before, now) -> new Receipt(
                                now.address(),
                                way,
                                photos.size(),
                                before.same() && before.address().equals(now.address())));
                arrived.release();
                if (random.nextInt(LOST_RECEIPTS) > 0) {
                    return;
                }
            }
            key = keepsKey ? key : SendingKey.next();
        }
    }

    /** Where it can be followed; empty if there was no receipt. */
    private Optional<String> post(Way way, String key, String words, List<byte[]> photos) {
        try {
            return way.send(client, port, key, words, photos);
        } catch (IOException lost) {
            return Optional.empty();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}
