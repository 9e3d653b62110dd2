package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String CONTACT = "电话 13800138000";

    private final Sealer sealer = new Sealer(FeedbackKeys.of(new byte[FeedbackKeys.LENGTH]));

    @Test
    void what_was_sealed_opens_for_the_same_feedback() {
        assertThat(sealer.open(sealer.seal(CONTACT, "7"), "7")).isEqualTo(CONTACT);
        assertThat(sealer.open(sealer.seal("", "7"), "7")).isEmpty();
    }

    @Test
    void nothing_of_it_can_be_read_and_equal_contacts_do_not_look_equal() {
        var sealed = sealer.seal(CONTACT, "7");

        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("138");
        assertThat(sealed).isNotEqualTo(sealer.seal(CONTACT, "7"));
    }

    @Test
    void it_does_not_open_for_other_feedback() {
        var sealed = sealer.seal(CONTACT, "7");

        assertThatIllegalArgumentException().isThrownBy(() -> sealer.open(sealed, "8"));
    }

    @Test
    void it_does_not_open_with_another_key() {
        var secret = new byte[FeedbackKeys.LENGTH];
        secret[0] = 1;
        var other = new Sealer(FeedbackKeys.of(secret));
        var sealed = sealer.seal(CONTACT, "7");

        assertThatIllegalArgumentException().isThrownBy(() -> other.open(sealed, "7"));
    }

    @Test
    void it_does_not_open_with_any_bit_changed_or_any_end_missing() {
        var sealed = sealer.seal(CONTACT, "7");

        for (var i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalArgumentException().isThrownBy(() -> sealer.open(changed, "7"));
        }
        IntStream.range(0, sealed.length)
                .mapToObj(length -> Arrays.copyOf(sealed, length))
                .forEach(cut -> assertThatIllegalArgumentException().isThrownBy(() -> sealer.open(cut, "7")));
    }
}
