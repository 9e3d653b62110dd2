package org.jingnuo.moderation.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deed in its place in the chain.
 *
 * <p>The hash is the SHA-256, as 64 lower-case hexadecimal digits, of these texts in this order: the number in decimal
 * digits; the time in UTC with six digits of a second, as in {@code 2026-01-31T08:15:00.000000Z}; actor, action and subject;
 * the details exactly as the database has them; and the hash of the entry before, or 64 zeros. Each text is written in UTF-8
 * with the number of its bytes and a colon before it and a comma behind it, so that no two entries are written alike:
 * {@code 1:7,} (<a href="https://cr.yp.to/proto/netstrings.txt">netstrings</a>).
 *
 * @param number from 1, without gaps
 * @param at exact to a microsecond
 * @param previous hash of the entry before
 */
record AuditEntry(long number, Instant at, Deed deed, String previous, String hash) {

    /** Stands before the first. */
    static final String NONE = "0".repeat(64);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** What is done now, behind the entry of that number and hash. */
    static AuditEntry after(long number, String hash, Deed deed, Instant now) {
        var unsealed = new AuditEntry(number + 1, now, deed, hash, "");
        return new AuditEntry(number + 1, now, deed, hash, unsealed.computeHash());
    }

    /** Time as it is hashed. */
    String time() {
        return TIME.format(at);
    }

    /** What the hash is if nothing has been changed. */
    String computeHash() {
        var written = Stream.of(
                        Long.toString(number),
                        time(),
                        deed.actor(),
                        deed.action(),
                        deed.subject(),
                        deed.details(),
                        previous)
                .map(text -> text.getBytes(UTF_8).length + ":" + text + ",")
                .collect(Collectors.joining());
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(written.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
