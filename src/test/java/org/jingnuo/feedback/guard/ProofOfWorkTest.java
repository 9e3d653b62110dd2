package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RepositoryTest
class ProofOfWorkTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    @Autowired
    JdbcTemplate database;

    @Test
    void a_solved_challenge_counts_once_on_whichever_node() {
        var solved = Solver.payload(proofs(NOW).challenge());

        assertThat(proofs(NOW).spend(solved)).isEqualTo(Proof.VALID);
        assertThat(proofs(NOW).spend(solved)).isEqualTo(Proof.SPENT);
    }

    @Test
    void a_challenge_is_as_altcha_has_it() {
        var challenge = proofs(NOW).challenge();

        assertThat(challenge.algorithm()).isEqualTo("SHA-256");
        assertThat(challenge.maxnumber()).isEqualTo(500);
        assertThat(challenge.salt()).matches("[0-9a-f]{32}\\?expires=1772353200&");
        assertThat(Solver.number(challenge)).isBetween(0L, 500L);
    }

    @Test
    void no_two_challenges_are_the_same() {
        assertThat(proofs(NOW).challenge().salt())
                .isNotEqualTo(proofs(NOW).challenge().salt());
    }

    @Test
    void a_challenge_counts_for_twenty_minutes() {
        var challenge = proofs(NOW).challenge();
        var solved = Solver.payload(challenge);

        assertThat(proofs(NOW.plus(ProofOfWork.LASTS).plusSeconds(1)).spend(solved))
                .isEqualTo(Proof.EXPIRED);
        assertThat(proofs(NOW.plus(Duration.ofMinutes(20))).spend(solved)).isEqualTo(Proof.VALID);
    }

    @Test
    void spent_ones_are_forgotten_when_they_have_expired() {
        proofs(NOW).spend(Solver.payload(proofs(NOW).challenge()));

        assertThat(proofs(NOW.plus(Duration.ofMinutes(20))).deleteExpired()).isZero();
        assertThat(proofs(NOW.plus(Duration.ofMinutes(21))).deleteExpired()).isOne();
    }

    @Test
    void a_solution_that_was_not_worked_for_is_wrong() {
        var challenge = proofs(NOW).challenge();
        var number = Solver.number(challenge);
        var salt = challenge.salt();
        var foreign = new ProofOfWork(
                new SpentProofs(database), new TestSigning("other"), Clock.fixed(NOW, ZoneOffset.UTC), 500);

        assertThat(List.of(
                        Solver.payload(challenge, salt, number + 1),
                        Solver.payload(challenge, salt.replace("expires=1", "expires=2"), number),
                        Solver.payload(challenge, salt.replace("&", "&x=1&"), number),
                        Solver.payload(foreign.challenge())))
                .allSatisfy(payload -> assertThat(proofs(NOW).spend(payload)).isEqualTo(Proof.WRONG));
    }

    /** The salt's end taken for the number's begin would move the time it expires. */
    @Test
    void digits_do_not_move_from_the_number_into_the_time() {
        var challenge = proofs(NOW).challenge();
        var unended = challenge.salt().replace("&", "");

        assertThat(proofs(NOW).spend(Solver.payload(challenge, unended + "1", 1)))
                .isEqualTo(Proof.WRONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not Base64!",
                "e30=",
                "bnVsbA==",
                "W10=",
                "IiI=",
                "eyJudW1iZXIiOiJ4In0=",
                "eyJudW1iZXIiOjFlOTl9",
                "////",
                "承诺"
            })
    void nonsense_is_wrong(String payload) {
        assertThat(proofs(NOW).spend(payload)).isEqualTo(Proof.WRONG);
        assertThat(proofs(NOW).spend(payload.repeat(1_000))).isEqualTo(Proof.WRONG);
    }

    @Test
    void none_is_missing() {
        assertThat(proofs(NOW).spend(null)).isEqualTo(Proof.MISSING);
        assertThat(proofs(NOW).spend(" ")).isEqualTo(Proof.MISSING);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void nothing_is_valid_that_might_have_been_spent() {
        var solved = Solver.payload(proofs(NOW).challenge());
        database.update("ALTER TABLE spent_proof RENAME TO lost");
        try {
            assertThat(proofs(NOW).spend(solved)).isEqualTo(Proof.UNKNOWN);
        } finally {
            database.update("ALTER TABLE lost RENAME TO spent_proof");
        }
    }

    private ProofOfWork proofs(Instant now) {
        return new ProofOfWork(new SpentProofs(database), TestSigning.SIGNING, Clock.fixed(now, ZoneOffset.UTC), 500);
    }
}
