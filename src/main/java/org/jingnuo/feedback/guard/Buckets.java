package org.jingnuo.feedback.guard;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions.BucketExecutionException;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Token buckets (Bucket4j) in the database, so that all nodes draw on the same ones. A bucket's name is a keyed hash of
 * what is counted, for whom, and the day: no address can be read out of it, nor that somebody came again on another day.
 *
 * <p>A bucket is changed in a transaction of its own, on a connection of its own.
 */
public class Buckets {

    private static final Logger log = LoggerFactory.getLogger(Buckets.class);

    /** How long a sender waits for a bucket at most; bounds each statement. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ProxyManager<byte[]> buckets;
    private final JdbcTemplate database;
    private final Signing signing;
    private final Clock clock;
    private volatile boolean lost;

    Buckets(DataSource source, Signing signing, Clock clock) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(source)
                .primaryKeyMapper(PreparedStatement::setBytes)
                .table("token_bucket")
                .clientClock(wallClock(clock))
                .requestTimeout(PATIENCE)
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.database = new JdbcTemplate(source);
        this.signing = signing.forPurpose("bucket");
        this.clock = clock;
    }

    /**
     * Takes one token, if there is one.
     *
     * @param counted what, e.g. {@code photos}
     * @param whose whom for; written nowhere
     * @return {@link Room#UNKNOWN} when the database does not answer; never throws for that
     */
    public Room take(String counted, String whose, Limit limit) {
        try {
            var room = room(drawn(counted, whose, limit), limit);
            lost = false;
            return room;
        } catch (BucketExecutionException failure) {
            if (!lost) {
                log.warn(
                        "What comes cannot be counted against its limits; it is let through, and feedback marked. {}",
                        failure.getMessage());
            }
            lost = true;
            return Room.UNKNOWN;
        }
    }

    /** Deletes buckets that are full again and answers how many. */
    int deleteExpired() {
        return database.update("DELETE FROM token_bucket WHERE expires_at < ? OR expires_at IS NULL", clock.millis());
    }

    private ConsumptionProbe drawn(String counted, String whose, Limit limit) {
        var bandwidth = BucketConfiguration.builder()
                .addLimit(it -> it.capacity(limit.burst()).refillGreedy(limit.perHour(), Duration.ofHours(1)))
                .build();
        return buckets.builder()
                .build(name(counted, whose, limit), () -> bandwidth)
                .tryConsumeAndReturnRemaining(1);
    }

    /** With the limit, so that a changed one counts from now on and not from tomorrow. */
    private byte[] name(String counted, String whose, Limit limit) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return signing.sign(String.join("|", counted, whose, limit.toString(), day.toString())
                .getBytes(StandardCharsets.UTF_8));
    }

    private static Room room(ConsumptionProbe probe, Limit limit) {
        if (!probe.isConsumed()) {
            return Room.none(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return probe.getRemainingTokens() < limit.burst() / 2 ? Room.TIGHT : Room.PLENTY;
    }

    private static TimeMeter wallClock(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
