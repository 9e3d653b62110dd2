package org.jingnuo.commitments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A clock that a test sets. */
@TestConfiguration(proxyBeanMethods = false)
class TestClock {

    static final Instant NEW_YEAR = Instant.parse("2024-01-01T00:00:00Z");

    @Bean
    Settable clock() {
        return new Settable();
    }

    static class Settable extends Clock {
        private volatile Instant now = NEW_YEAR;

        void set(Instant instant) {
            now = instant;
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
            return this;
        }
    }
}
