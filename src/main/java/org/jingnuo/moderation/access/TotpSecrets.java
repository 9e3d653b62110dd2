package org.jingnuo.moderation.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Clock;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.Seal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The secrets of people's authenticator apps, sealed. */
@Repository
class TotpSecrets {

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    TotpSecrets(JdbcClient database, FeedbackKeys keys, Clock clock) {
        this.database = database;
        this.seal = new Seal(keys.secondFactorKey());
        this.clock = clock;
    }

    boolean exists(String person) {
        return database.sql("SELECT count(*) > 0 FROM totp WHERE person = ?")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /** Keeps the secret instead of the one before if the code shows that the app has it. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean add(String person, TotpSecret secret, String code) {
        var step = Totp.findStep(secret.bytes(), code, clock.instant());
        step.ifPresent(used -> database.sql("""
                        INSERT INTO totp (person, sealed, last_step) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET sealed = excluded.sealed, last_step = excluded.last_step
                        """)
                .params(person, seal.close(secret.hex().getBytes(US_ASCII), person), used)
                .update());
        return step.isPresent();
    }

    /** Whether the code is theirs now; its step, and any before, does not count again. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(String person, String code) {
        var sealed = database.sql("SELECT sealed FROM totp WHERE person = ?")
                .param(person)
                .query(byte[].class)
                .optional();
        if (sealed.isEmpty()) {
            return false;
        }
        var secret = new TotpSecret(new String(seal.open(sealed.get(), person), US_ASCII));
        var step = Totp.findStep(secret.bytes(), code, clock.instant());
        return step.isPresent()
                && database.sql("UPDATE totp SET last_step = :step WHERE person = :person AND last_step < :step")
                                .param("step", step.getAsLong())
                                .param("person", person)
                                .update()
                        == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    boolean remove(String person) {
        return database.sql("DELETE FROM totp WHERE person = ?").param(person).update() == 1;
    }
}
