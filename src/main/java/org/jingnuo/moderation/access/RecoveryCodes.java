package org.jingnuo.moderation.access;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.moderation.people.SecretDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ten codes for the day on which the phone is gone: 80 random bits each, of which only a digest is kept, for one use. */
@Repository
class RecoveryCodes {

    static final int HOW_MANY = 10;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int GROUP = 4;

    private final JdbcClient database;
    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient database) {
        this.database = database;
    }

    int count(String person) {
        return database.sql("SELECT count(*) FROM recovery_code WHERE person = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /** New ones, such as {@code abcd-efgh-jkmn-pqrs}, in place of all there were. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<String> make(String person) {
        database.sql("DELETE FROM recovery_code WHERE person = ?").param(person).update();
        var codes = Stream.generate(this::code).limit(HOW_MANY).toList();
        codes.forEach(code -> database.sql("INSERT INTO recovery_code (person, digest) VALUES (?, ?)")
                .params(person, digest(code))
                .update());
        return codes;
    }

    /** Whether it is theirs and had not been used: of several who try at once, one succeeds. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean use(String person, String code) {
        return database.sql("DELETE FROM recovery_code WHERE person = ? AND digest = ?")
                        .params(person, digest(code))
                        .update()
                == 1;
    }

    private String code() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return IntStream.range(0, GROUP)
                .map(letter -> random.nextInt(LETTERS.length()))
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(Collectors.joining());
    }

    /** Of its letters and digits, so that the hyphens may be left out. */
    private static byte[] digest(String code) {
        var letters = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return SecretDigest.of(letters);
    }
}
