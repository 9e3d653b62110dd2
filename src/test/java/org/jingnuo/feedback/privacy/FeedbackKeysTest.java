package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FeedbackKeysTest {

    private static final byte[] VALUE = {1, 2, 3};

    private final FeedbackKeys keys = FeedbackKeys.of(new byte[FeedbackKeys.LENGTH]);

    @Test
    void a_digest_is_the_same_for_the_same_secret_in_every_release() {
        // HKDF and HMAC calculated apart, with Python's hmac and hashlib
        assertThat(HexFormat.of().formatHex(keys.digest(Purpose.CODE, VALUE)))
                .isEqualTo("1073f99b7de00caa714f12dd6c9b7631cb0e4fac02d96b8dff855e228285ea0e");
        assertThat(HexFormat.of().formatHex(keys.contactKey().getEncoded()))
                .isEqualTo("51b27bab57ae12c3d0a263827b85a59bacb66bc327a6aecae62b1645f151a606");
    }

    @Test
    void every_purpose_has_a_key_of_its_own() {
        var digests = Arrays.stream(Purpose.values())
                .map(purpose -> HexFormat.of().formatHex(keys.digest(purpose, VALUE)))
                .collect(Collectors.toSet());

        assertThat(digests).hasSameSizeAs(Purpose.values());
    }

    @Test
    void another_secret_makes_other_keys() {
        var secret = new byte[FeedbackKeys.LENGTH];
        secret[31] = 1;
        var others = FeedbackKeys.of(secret);

        assertThat(others.digest(Purpose.CODE, VALUE)).isNotEqualTo(keys.digest(Purpose.CODE, VALUE));
        assertThat(others.contactKey()).isNotEqualTo(keys.contactKey());
    }

    @Test
    void a_secret_of_another_length_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> FeedbackKeys.of(new byte[31]));
    }
}
