package org.jingnuo.moderation.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The portal's clock, which stands until a test moves it. */
public class SettableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-03-02T01:00:00Z");

    /** Takes the place of the real one. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Setting {

        @Bean
        @Primary
        SettableClock settableClock() {
            return new SettableClock();
        }
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
