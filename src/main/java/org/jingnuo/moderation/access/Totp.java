package org.jingnuo.moderation.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app: RFC 6238 with HMAC-SHA-1, six digits and steps of 30 seconds, which every app knows. */
final class Totp {

    static final Duration STEP = Duration.ofSeconds(30);
    static final int DIGITS = 6;

    /** Steps by which a phone's clock may be off, each way. */
    private static final int WINDOW = 1;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator(STEP, DIGITS);

    private Totp() {}

    /** The step whose code this is, near {@code now}; steps are counted from 1970. */
    static OptionalLong findStep(byte[] secret, String code, Instant now) {
        var key = new SecretKeySpec(secret, CODES.getAlgorithm());
        var step = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(step - WINDOW, step + WINDOW)
                .filter(near -> isCode(code, key, near))
                .findFirst();
    }

    /** The code of that time. */
    static String code(byte[] secret, Instant at) {
        return code(new SecretKeySpec(secret, CODES.getAlgorithm()), at);
    }

    private static boolean isCode(String code, Key key, long step) {
        var right = code(key, Instant.ofEpochSecond(step * STEP.toSeconds()));
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    private static String code(Key key, Instant at) {
        try {
            return CODES.generateOneTimePasswordString(key, at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
