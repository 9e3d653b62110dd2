package org.jingnuo.moderation.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passwords of people, as hashes. */
@Repository
class Passwords {

    private final JdbcClient database;
    private final PasswordHashing hashing;

    Passwords(JdbcClient database, PasswordHashing hashing) {
        this.database = database;
        this.hashing = hashing;
    }

    /** Whether it is theirs; takes as long for somebody who has none or does not exist. */
    boolean isOf(String person, String password) {
        var hash = database.sql("SELECT hash FROM password WHERE person = ?")
                .param(person)
                .query(String.class)
                .optional();
        if (hash.isEmpty()) {
            hashing.matchNothing(password);
            return false;
        }
        return hashing.matches(password, hash.get());
    }

    /** Stands for the password that somebody has now: another one, or the same set anew, has another. */
    Optional<String> findMark(String person) {
        return database.sql("SELECT encode(sha256(convert_to(hash, 'UTF8')), 'hex') FROM password WHERE person = ?")
                .param(person)
                .query(String.class)
                .optional();
    }

    /** @param hash by {@link PasswordHashing#hash}, made before the transaction, which it would hold up */
    @Transactional(propagation = Propagation.MANDATORY)
    void set(String person, String hash) {
        database.sql("""
                        INSERT INTO password (person, hash) VALUES (?, ?)
                        ON CONFLICT (person) DO UPDATE SET hash = excluded.hash
                        """).params(person, hash).update();
    }
}
