package org.jingnuo.feedback.guard;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The hidden field that tells when a form was shown: the time, signed. It names nobody, and the same page may be sent
 * several times with it.
 */
public final class FormToken {

    static final Duration HASTY = Duration.ofSeconds(3);
    static final Duration OLD = Duration.ofHours(24);

    private static final int SIGNATURE = 16;

    private final Signing signing;
    private final Clock clock;

    FormToken(Signing signing, Clock clock) {
        this.signing = signing.forPurpose("form token");
        this.clock = clock;
    }

    /** A token of now: 32 characters that need no escape anywhere. */
    public String issue() {
        var time = ByteBuffer.allocate(Long.BYTES).putLong(clock.millis()).array();
        var token = ByteBuffer.allocate(Long.BYTES + SIGNATURE).put(time).put(signature(time));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** @param token as it was sent, blank or {@code null} when the field was not */
    FormAge age(@Nullable String token) {
        if (token == null || token.isBlank()) {
            return FormAge.MISSING;
        }
        var bytes = decoded(token.strip());
        if (bytes.length != Long.BYTES + SIGNATURE) {
            return FormAge.FORGED;
        }
        var time = Arrays.copyOf(bytes, Long.BYTES);
        if (!MessageDigest.isEqual(signature(time), Arrays.copyOfRange(bytes, Long.BYTES, bytes.length))) {
            return FormAge.FORGED;
        }
        return age(Instant.ofEpochMilli(ByteBuffer.wrap(time).getLong()));
    }

    /** A node whose clock is ahead makes tokens of the future: hasty, since nobody else can make one. */
    private FormAge age(Instant issued) {
        var age = Duration.between(issued, clock.instant());
        if (age.compareTo(HASTY) < 0) {
            return FormAge.HASTY;
        }
        return age.compareTo(OLD) > 0 ? FormAge.OLD : FormAge.USUAL;
    }

    private byte[] signature(byte[] time) {
        return Arrays.copyOf(signing.sign(time), SIGNATURE);
    }

    private static byte[] decoded(String token) {
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }
}
