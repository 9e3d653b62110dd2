package org.jingnuo.feedback.photos;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jingnuo.feedback.photos.RefusedPhoto.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The few places at which photos are worked on: decoding takes memory and a processor, so only so much of it happens at a
 * time, and none of it forever.
 */
public final class Workbench implements AutoCloseable {

    private final ThreadPoolExecutor places;
    private final Duration patience;

    /**
     * @param places photos that are worked on at a time
     * @param waiting further ones that may wait for a place
     * @param patience how long one may take with its wait
     */
    public Workbench(int places, int waiting, Duration patience) {
        this.places = new ThreadPoolExecutor(
                places,
                places,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("photos-", 1).factory());
        this.patience = patience;
    }

    /**
     * Does it and waits for it.
     *
     * @throws RefusedPhoto as the work does; when no place is free in time; or when the work takes too long: it is then
     *     interrupted, and keeps its place until it heeds that
     */
    public <T> T work(Supplier<T> work) {
        var begun = new AtomicBoolean();
        var task = new FutureTask<T>(() -> {
            begun.set(true);
            return work.get();
        });
        try {
            places.execute(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException full) {
            throw new RefusedPhoto(Reason.BUSY, full);
        } catch (TimeoutException late) {
            abandon(task);
            throw new RefusedPhoto(begun.get() ? Reason.TOO_SLOW : Reason.BUSY, late);
        } catch (InterruptedException stop) {
            abandon(task);
            Thread.currentThread().interrupt();
            throw new RefusedPhoto(Reason.BUSY, stop);
        } catch (ExecutionException failure) {
            throw refusal(failure.getCause());
        }
    }

    private void abandon(FutureTask<?> task) {
        task.cancel(true);
        places.remove(task);
    }

    /** A file that exhausts the heap or the stack of its reader is damaged; what else goes wrong is our own mistake. */
    private static RuntimeException refusal(@Nullable Throwable failure) {
        return switch (failure) {
            case RefusedPhoto refused -> refused;
            case VirtualMachineError exhausted -> new RefusedPhoto(Reason.DAMAGED, exhausted);
            case null, default -> new IllegalStateException("A photo could not be worked on.", failure);
        };
    }

    @Override
    public void close() {
        places.shutdownNow();
    }
}
