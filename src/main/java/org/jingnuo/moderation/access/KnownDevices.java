package org.jingnuo.moderation.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.SealedCookie;
import org.jingnuo.moderation.DeskAddress;
import org.springframework.stereotype.Component;

/**
 * Browsers in which somebody has signed in completely, so that guesses from elsewhere do not keep the person out: OWASP's
 * device cookies. Such a cookie is no proof of anything; it only has the tries of that browser, for that name, counted apart.
 * A new password ends it. See {@code .decisions/009-second-factors.md}.
 */
@Component
class KnownDevices {

    static final Duration LASTS = Duration.ofDays(365);

    private static final String NAME = "device";
    private static final String SEPARATOR = " ";
    private static final int BYTES = 16;

    private final SealedCookie cookie;
    private final Passwords passwords;
    private final SecureRandom random = new SecureRandom();

    KnownDevices(DeskAddress address, FeedbackKeys keys, Passwords passwords, Clock clock) {
        var name = address.isSecure() ? DeskCookies.HOST_PREFIX + NAME : NAME;
        this.cookie = new SealedCookie(name, "/", LASTS, keys, clock);
        this.passwords = passwords;
    }

    /** Knows the browser from now on as one of somebody who has just proved who they are, and no longer as anybody else's. */
    void remember(String person, HttpServletRequest request, HttpServletResponse response) {
        passwords
                .findMark(person)
                .map(mark -> String.join(SEPARATOR, person, mark, device()))
                .ifPresent(content -> cookie.set(content.getBytes(UTF_8), request, response));
    }

    /** Which of the person's devices the request comes from, in random digits; nothing if from none of them. */
    Optional<String> find(String person, HttpServletRequest request) {
        return cookie.find(request)
                .map(content -> new String(content, UTF_8).split(SEPARATOR, -1))
                .filter(parts -> parts[0].equals(person))
                .filter(parts -> passwords.findMark(person).equals(Optional.of(parts[1])))
                .map(parts -> parts[2]);
    }

    private String device() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
