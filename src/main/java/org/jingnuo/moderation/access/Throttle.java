package org.jingnuo.moderation.access;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jingnuo.feedback.guard.AddressPrefix;
import org.jingnuo.feedback.guard.Buckets;
import org.jingnuo.feedback.guard.Limit;
import org.jingnuo.feedback.guard.Room;
import org.jingnuo.feedback.guard.Room.Level;
import org.springframework.stereotype.Component;

/**
 * Slows down who tries passwords and codes. Tries for one name count by the neighbourhood they come from: a stranger elsewhere
 * cannot lock anybody out. Whether the name is anybody's makes no difference. See {@code .decisions/009-second-factors.md}.
 */
@Component
class Throttle {

    /** Tries for one name from one neighbourhood. */
    private static final Limit PER_NAME = new Limit(10, 30);

    /** Tries for any name from one neighbourhood, such as an office in which everybody signs in at nine. */
    private static final Limit PER_PREFIX = new Limit(150, 150);

    /** Codes for one name, from everywhere: who gets that far knows the password. */
    private static final Limit CODES = new Limit(10, 20);

    /** For all addresses of the operator's own network, which tell of no neighbourhood. */
    private static final String WITHIN = "within";

    private final Buckets buckets;

    Throttle(Buckets buckets) {
        this.buckets = buckets;
    }

    /** Counts a password that is about to be tried; answers after what time it may be, if not now. */
    Optional<Duration> refusesPassword(String name, String address) {
        var prefix = AddressPrefix.of(address).map(AddressPrefix::network).orElse(WITHIN);
        return wait(List.of(
                buckets.take("sign-ins", prefix, PER_PREFIX), buckets.take("sign-ins of " + name, prefix, PER_NAME)));
    }

    /** The same for a code. */
    Optional<Duration> refusesCode(String name) {
        return wait(List.of(buckets.take("sign-in codes", name, CODES)));
    }

    private static Optional<Duration> wait(List<Room> rooms) {
        return rooms.stream()
                .filter(room -> room.level() == Level.NONE)
                .map(Room::retryAfter)
                .max(Duration::compareTo);
    }
}
