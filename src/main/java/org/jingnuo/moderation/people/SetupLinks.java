package org.jingnuo.moderation.people;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links by which people set up their sign-in: 256 random bits each, of which only a digest is kept, for {@link #LASTS} and
 * for one use. A new one replaces the one before.
 */
@Component
public class SetupLinks {

    public static final Duration LASTS = Duration.ofHours(24);

    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SetupLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The secret of a new link: 43 characters that need no escape in an address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String issue(String person) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        INSERT INTO setup_link (person, digest, expires_at) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET digest = excluded.digest, expires_at = excluded.expires_at
                        """)
                .params(
                        person,
                        SecretDigest.of(secret),
                        Timestamp.from(clock.instant().plus(LASTS)))
                .update();
        return secret;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(String person) {
        database.sql("DELETE FROM setup_link WHERE person = ?").param(person).update();
    }

    /** Whose link it is; nothing when it has been used, replaced, revoked or has run out. */
    public Optional<String> find(String secret) {
        return database.sql("SELECT person FROM setup_link WHERE digest = ? AND expires_at > ?")
                .params(SecretDigest.of(secret), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** The same, and uses it up: of several who try at once, one succeeds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> redeem(String secret) {
        return database.sql("DELETE FROM setup_link WHERE digest = ? AND expires_at > ? RETURNING person")
                .params(SecretDigest.of(secret), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }
}
