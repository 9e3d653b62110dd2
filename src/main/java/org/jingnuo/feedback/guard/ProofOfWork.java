package org.jingnuo.feedback.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Work that a browser does unseen and that costs who sends thousands: ALTCHA's protocol, on our own host. Nothing is kept
 * for a challenge before it is solved. ALTCHA's own library wants the key itself, and reads the system's clock.
 */
public final class ProofOfWork {

    /** Long enough for a phone that loses its connection between asking and sending. */
    static final Duration LASTS = Duration.ofMinutes(20);

    private static final String ALGORITHM = "SHA-256";
    private static final int LONGEST_PAYLOAD = 1_000;
    /** Ends in a delimiter: otherwise digits could move from the number into the time. */
    private static final Pattern SALT = Pattern.compile("[0-9a-f]{32}\\?expires=([0-9]{1,12})&");

    private static final HexFormat HEX = HexFormat.of();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SecureRandom random = new SecureRandom();
    private final SpentProofs spent;
    private final Signing signing;
    private final Clock clock;
    private final int work;

    /** @param work most hashes it takes */
    ProofOfWork(SpentProofs spent, Signing signing, Clock clock, int work) {
        this.spent = spent;
        this.signing = signing.forPurpose("proof of work");
        this.clock = clock;
        this.work = work;
    }

    /** What the browser sends back, in Base64. */
    private record Payload(
            @Nullable String algorithm,
            @Nullable String challenge,
            long number,
            @Nullable String salt,
            @Nullable String signature) {}

    /** A new one, which counts once and for {@link #LASTS}. */
    public Challenge challenge() {
        var secret = new byte[16];
        random.nextBytes(secret);
        var salt = HEX.formatHex(secret) + "?expires="
                + clock.instant().plus(LASTS).getEpochSecond() + "&";
        var challenge = hash(salt, random.nextInt(work + 1));
        return new Challenge(ALGORITHM, challenge, work, salt, signature(challenge));
    }

    /** Has a solution count, once. */
    Proof spend(@Nullable String payload) {
        if (payload == null || payload.isBlank()) {
            return Proof.MISSING;
        }
        return read(payload).map(this::spend).orElse(Proof.WRONG);
    }

    private Proof spend(Payload solved) {
        var salt = SALT.matcher(String.valueOf(solved.salt));
        if (!salt.matches() || !holds(solved)) {
            return Proof.WRONG;
        }
        var expiresAt = Instant.ofEpochSecond(Long.parseLong(salt.group(1)));
        if (clock.instant().isAfter(expiresAt)) {
            return Proof.EXPIRED;
        }
        return spendOnce(HEX.parseHex(String.valueOf(solved.challenge)), expiresAt);
    }

    private Proof spendOnce(byte[] challenge, Instant expiresAt) {
        try {
            return spent.spend(challenge, expiresAt) ? Proof.VALID : Proof.SPENT;
        } catch (DataAccessException lost) {
            return Proof.UNKNOWN;
        }
    }

    private boolean holds(Payload solved) {
        var challenge = hash(String.valueOf(solved.salt), solved.number);
        return ALGORITHM.equals(solved.algorithm)
                && challenge.equals(solved.challenge)
                && MessageDigest.isEqual(bytes(signature(challenge)), bytes(String.valueOf(solved.signature)));
    }

    int deleteExpired() {
        return spent.deleteExpired(clock.instant());
    }

    private String signature(String challenge) {
        return HEX.formatHex(signing.sign(bytes(challenge)));
    }

    private static Optional<Payload> read(String payload) {
        if (payload.length() > LONGEST_PAYLOAD) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.readValue(Base64.getDecoder().decode(payload.strip()), Payload.class));
        } catch (IllegalArgumentException | JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String hash(String salt, long number) {
        try {
            return HEX.formatHex(MessageDigest.getInstance(ALGORITHM).digest(bytes(salt + number)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
