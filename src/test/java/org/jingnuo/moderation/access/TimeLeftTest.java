package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    @Test
    void a_session_in_which_nothing_is_done_ends_soon_and_can_be_prolonged() {
        assertThat(TimeLeft.of(Duration.ofMinutes(2), Duration.ofHours(3))).isEqualTo(new TimeLeft(120, true));
    }

    @Test
    void the_end_that_every_session_has_cannot_be_put_off() {
        assertThat(TimeLeft.of(Duration.ofMinutes(30), Duration.ofMinutes(2))).isEqualTo(new TimeLeft(120, false));
    }

    @Test
    void what_is_over_has_no_time_left() {
        assertThat(TimeLeft.of(Duration.ofSeconds(-1), Duration.ofHours(1))).isEqualTo(new TimeLeft(0, true));
    }
}
