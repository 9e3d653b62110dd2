package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jingnuo.feedback.guard.AddressPrefix;
import org.jingnuo.feedback.guard.Buckets;
import org.jingnuo.feedback.guard.Limit;
import org.jingnuo.feedback.guard.Room;
import org.jingnuo.feedback.guard.Room.Level;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries passwords and codes. Tries in a browser that the person has signed in with count by themselves, so
 * that no stranger can lock anybody out of it; all others for one name share what they have. Whether the name is anybody's
 * makes no difference. See {@code .decisions/009-second-factors.md}.
 */
@Component
class Throttle {

    /** Tries for any name from one neighbourhood, such as an office in which everybody signs in at nine. */
    private static final Limit PER_PREFIX = new Limit(150, 150);

    /** Tries for one name from one neighbourhood: half of what there is for the name, so that it takes several to use that up. */
    private static final Limit PER_NAME_AND_PREFIX = new Limit(10, 30);

    /** Tries for one name from everywhere but the person's own devices. */
    private static final Limit PER_NAME = new Limit(20, 60);

    /** Tries for one name on one of the person's own devices. */
    private static final Limit PER_DEVICE = new Limit(10, 30);

    /** Codes for one name, from one of the person's devices or from all others: who gets that far knows the password. */
    private static final Limit CODES = new Limit(10, 20);

    /** Passwords that are asked for before another is set, by whoever sits at one of the person's sessions. */
    private static final Limit BEFORE_CHANGE = new Limit(10, 20);

    /**
     * Failed passwords in the audit under one name, where all names that nobody has are one. What somebody's own name has is
     * never used up, because its tries are fewer.
     */
    private static final Limit FAILURES = new Limit(200, 1000);

    private final Buckets buckets;
    private final KnownDevices devices;

    Throttle(Buckets buckets, KnownDevices devices) {
        this.buckets = buckets;
        this.devices = devices;
    }

    /** Counts a password that is about to be tried; answers after what time it may be, if not now. */
    Optional<Duration> refusesPassword(String name, HttpServletRequest request) {
        var device = devices.find(name, request);
        if (device.isPresent()) {
            return wait(() -> buckets.take("sign-ins on a device", device.get(), PER_DEVICE));
        }
        var prefix = AddressPrefix.ofAny(request.getRemoteAddr()).network();
        return wait(
                () -> buckets.take("sign-ins of " + name, prefix, PER_NAME_AND_PREFIX),
                () -> buckets.take("sign-ins", prefix, PER_PREFIX),
                () -> buckets.take("sign-ins from everywhere", name, PER_NAME));
    }

    /** The same for a code. */
    Optional<Duration> refusesCode(String name, HttpServletRequest request) {
        var device = devices.find(name, request);
        return wait(() -> buckets.take("sign-in codes", device.orElse(name), CODES));
    }

    /** The same for the password so far of somebody who is signed in and wants another. */
    Optional<Duration> refusesChange(String name) {
        return wait(() -> buckets.take("passwords before another", name, BEFORE_CHANGE));
    }

    /**
     * Counts a password that failed, and answers whether it is to be in the audit. Counted whoever there is, so that the answer
     * comes no sooner for one.
     */
    boolean recordsFailure(String recordedName) {
        return wait(() -> buckets.take("failed sign-ins", recordedName, FAILURES))
                .isEmpty();
    }

    /** Takes from each in turn, but from none after one that has nothing: who is refused uses nothing up for others. */
    @SafeVarargs
    private static Optional<Duration> wait(Supplier<Room>... rooms) {
        return Stream.of(rooms)
                .map(Supplier::get)
                .filter(room -> room.level() == Level.NONE)
                .map(Room::retryAfter)
                .findFirst();
    }
}
