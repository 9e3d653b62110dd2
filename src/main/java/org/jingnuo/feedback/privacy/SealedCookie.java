package org.jingnuo.feedback.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie that nobody but the portal can make or read, in the place of a session. It holds for a time of its own, whatever
 * the browser does, and until then for everybody who has it: there is nothing on our side to end it by.
 */
public final class SealedCookie {

    private final String name;
    private final String path;
    private final Duration lifetime;
    private final Seal seal;
    private final Clock clock;

    /**
     * @param name one with {@code __Host-} in front is sent over HTTPS only, whatever a proxy says of the request
     * @param path below which it is sent
     * @param lifetime whole seconds
     */
    public SealedCookie(String name, String path, Duration lifetime, FeedbackKeys keys, Clock clock) {
        this.name = name;
        this.path = path;
        this.lifetime = lifetime;
        this.seal = new Seal(keys.cookieKey());
        this.clock = clock;
    }

    /** Gives it to the browser. */
    public void set(byte[] content, HttpServletRequest request, HttpServletResponse response) {
        var until = clock.instant().plus(lifetime).getEpochSecond();
        var timed = ByteBuffer.allocate(Long.BYTES + content.length)
                .putLong(until)
                .put(content)
                .array();
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(seal.close(timed, name));
        send(value, lifetime, request, response);
    }

    /** Takes it back. */
    public void remove(HttpServletRequest request, HttpServletResponse response) {
        send("", Duration.ZERO, request, response);
    }

    /** What it holds; empty without one, and for one that is too old or not ours. */
    public Optional<byte[]> find(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .flatMap(cookie -> opened(cookie.getValue()));
    }

    private Optional<byte[]> opened(String value) {
        try {
            var timed = seal.open(Base64.getUrlDecoder().decode(value), name);
            var until = Instant.ofEpochSecond(ByteBuffer.wrap(timed).getLong());
            return clock.instant().isBefore(until)
                    ? Optional.of(Arrays.copyOfRange(timed, Long.BYTES, timed.length))
                    : Optional.empty();
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /** Lax: it comes along when the city's sign-in leads back here, and with nothing that another site posts. */
    private void send(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .maxAge(age)
                .httpOnly(true)
                .secure(request.isSecure() || name.startsWith("__Host-"))
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
