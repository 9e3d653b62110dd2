package org.jingnuo.moderation.access;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes and one lane (RFC 9106; the values are OWASP's). As many at once as there are processors:
 * who sends a thousand passwords waits, and takes no more memory.
 */
@Component
class PasswordHashing {

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    private final PasswordEncoder encoder =
            new Argon2Password4jPasswordEncoder(Argon2Function.getInstance(KIBIBYTES, PASSES, LANES, BYTES, Argon2.ID));
    private final Semaphore room = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = hash("nobody's password");

    final String hash(String password) {
        return alone(() -> String.valueOf(encoder.encode(normalised(password))));
    }

    boolean matches(String password, String hash) {
        return alone(() -> encoder.matches(normalised(password), hash));
    }

    /** Takes as long as {@link #matches} does, for who has no password. */
    void matchNothing(String password) {
        matches(password, nobodys);
    }

    /** The same text however a keyboard composed it (RFC 8265). */
    private static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T alone(Supplier<T> work) {
        room.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }
}
