package org.jingnuo.feedback.guard;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import javax.sql.DataSource;
import org.jingnuo.RepositoryTest;
import org.jingnuo.feedback.guard.Verdict.Doubtful;
import org.jingnuo.feedback.guard.Verdict.NeedsProof;
import org.jingnuo.feedback.guard.Verdict.Pass;
import org.jingnuo.feedback.guard.Verdict.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * With small buckets: from one neighbourhood 4, from everywhere 12, and half of that before pressure is on. Buckets have
 * transactions of their own, so it empties the tables itself.
 */
@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GateTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final String HERE = "203.0.113.7";

    private static final GuardProperties LIMITS = new GuardProperties(
            new Limit(4, 60),
            new Limit(12, 60),
            new Limit(2, 60),
            new Limit(5, 60),
            new Limit(2, 60),
            new Limit(5, 60),
            100);

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void begin_on_a_quiet_day() {
        database.update("TRUNCATE token_bucket, spent_proof");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    a resident,                   USUAL,   -,     true,  OWN_PAGE, -
                    scripts off,                  USUAL,   '',    false, OWN_PAGE, -
                    a draft of days ago,          OLD,     -,     true,  OWN_PAGE, -
                    a draft that was there,       HASTY,   ' ',   true,  OWN_PAGE, -
                    an odd browser,               USUAL,   -,     true,  PROGRAM,  -
                    a robot that fills in,        USUAL,   promo, true,  OWN_PAGE, HONEYPOT
                    a robot that posts,           HASTY,   -,     false, OWN_PAGE, HASTY NO_SCRIPTS
                    a robot with an old form,     OLD,     -,     false, OWN_PAGE, OLD_TOKEN NO_SCRIPTS
                    a robot that says nothing,    USUAL,   -,     false, PROGRAM,  NO_SCRIPTS NO_ORIGIN
                    a robot that makes things up, FORGED,  -,     true,  OWN_PAGE, FORGED_TOKEN
                    a program,                    MISSING, -,     false, PROGRAM,  NO_TOKEN NO_SCRIPTS NO_ORIGIN
                    """)
    void what_a_submission_brings_along_adds_up(
            String who, FormAge age, String honeypot, boolean scripts, Sender sender, String signals) {
        var verdict = gate(NOW).judge(new Attempt(HERE, sender, token(age), honeypot, scripts, null));

        assertThat(verdict).as(who).isEqualTo(signals == null ? new Pass() : doubtful(signals));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    # came before from here, from elsewhere, scripts, proof
                    0, 0,  true,  MISSING, PASS
                    2, 0,  true,  MISSING, NEEDS_PROOF
                    2, 0,  false, MISSING, UNPROVEN NO_SCRIPTS
                    2, 0,  true,  VALID,   PASS
                    2, 0,  true,  EXPIRED, NEEDS_PROOF
                    2, 0,  true,  SPENT,   NEEDS_PROOF
                    2, 0,  true,  WRONG,   UNPROVEN
                    2, 0,  false, VALID,   PASS
                    4, 0,  true,  MISSING, NEEDS_PROOF
                    4, 0,  true,  WRONG,   TOO_MANY_FROM_NEARBY
                    4, 0,  false, MISSING, TOO_MANY_FROM_NEARBY
                    4, 0,  true,  VALID,   PASS
                    0, 6,  true,  MISSING, NEEDS_PROOF
                    0, 6,  false, MISSING, UNPROVEN NO_SCRIPTS
                    0, 6,  true,  VALID,   PASS
                    0, 12, true,  MISSING, NEEDS_PROOF
                    0, 12, false, MISSING, TOO_MANY_FROM_EVERYWHERE
                    0, 12, true,  VALID,   PASS
                    4, 12, false, MISSING, TOO_MANY_FROM_NEARBY
                    """)
    void how_many_came_before_decides_what_is_asked(
            int here, int elsewhere, boolean scripts, Proof proof, String verdict) {
        sent(here, HERE);
        for (var i = 0; i < elsewhere; i++) {
            sent(1, "198.51.%d.1".formatted(i));
        }

        assertThat(word(gate(NOW).judge(attempt(HERE, scripts, payload(proof)))))
                .isEqualTo(verdict);
    }

    @Test
    void who_is_doubtful_already_is_not_asked_to_work() {
        sent(2, HERE);

        var verdict = gate(NOW).judge(new Attempt(HERE, Sender.OWN_PAGE, token(FormAge.USUAL), "promo", true, null));

        assertThat(verdict).isEqualTo(doubtful("HONEYPOT UNPROVEN"));
    }

    @Test
    void very_many_proofs_from_one_neighbourhood_are_doubtful_and_then_refused() {
        sentProven(2);

        assertThat(word(gate(NOW).judge(attempt(HERE, true, payload(Proof.VALID)))))
                .isEqualTo("CROWDED");
        sentProven(1);
        assertThat(word(gate(NOW).judge(attempt(HERE, true, payload(Proof.VALID)))))
                .isEqualTo("TOO_MANY_FROM_NEARBY");
    }

    @Test
    void a_flooded_neighbourhood_takes_nothing_out_of_everybody_s_bucket() {
        sent(50, HERE);

        assertThat(word(gate(NOW).judge(attempt("198.51.100.1", true, null)))).isEqualTo("PASS");
    }

    @Test
    void a_refusal_tells_how_long_it_lasts() {
        sent(4, HERE);

        var refused = (Refused) gate(NOW).judge(attempt(HERE, false, null));

        assertThat(refused.retryAfterSeconds()).isEqualTo(60);
        assertThat(refused.retryAfterMinutes()).isEqualTo(1);
        assertThat(word(gate(NOW.plusSeconds(60)).judge(attempt(HERE, false, null))))
                .isEqualTo("UNPROVEN NO_SCRIPTS");
    }

    @Test
    void behind_a_proxy_that_hides_its_clients_only_the_whole_site_has_a_limit() {
        sent(5, "127.0.0.1");

        assertThat(word(gate(NOW).judge(attempt("127.0.0.1", true, null)))).isEqualTo("PASS");
        assertThat(word(gate(NOW).judge(attempt("127.0.0.1", true, null)))).isEqualTo("NEEDS_PROOF");
    }

    @Test
    void what_cannot_be_counted_is_taken_and_waits() {
        database.update("ALTER TABLE token_bucket RENAME TO lost");
        try {
            assertThat(word(gate(NOW).judge(attempt(HERE, true, null)))).isEqualTo("UNCOUNTED");
            assertThat(gate(NOW).refusesPhoto(HERE)).isEmpty();
        } finally {
            database.update("ALTER TABLE lost RENAME TO token_bucket");
        }
    }

    @Test
    void photos_and_wrong_codes_have_limits_of_their_own() {
        var gate = gate(NOW);
        for (var i = 0; i < 2; i++) {
            assertThat(gate.refusesPhoto(HERE)).isEmpty();
            assertThat(gate.refusesWrongCode(HERE)).isEmpty();
        }

        assertThat(gate.refusesPhoto(HERE)).contains(new Refused(Refusal.TOO_MANY_PHOTOS, Duration.ofMinutes(1)));
        assertThat(gate.refusesWrongCode(HERE))
                .contains(new Refused(Refusal.TOO_MANY_WRONG_CODES, Duration.ofMinutes(1)));
        assertThat(gate.refusesPhoto("198.51.100.1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "fd00::1", "no address"})
    void wrong_codes_from_everywhere_have_a_limit_together(String address) {
        var gate = gate(NOW);
        for (var tried = 0; tried < 5; tried++) {
            assertThat(gate.refusesWrongCode(address)).isEmpty();
        }

        assertThat(gate.refusesWrongCode(address))
                .contains(new Refused(Refusal.TOO_MANY_WRONG_CODES_EVERYWHERE, Duration.ofMinutes(1)));
        assertThat(gate.refusesWrongCode(HERE))
                .contains(new Refused(Refusal.TOO_MANY_WRONG_CODES_EVERYWHERE, Duration.ofMinutes(1)));
    }

    @Test
    void a_neighbourhood_that_guesses_takes_nothing_out_of_everybody_s_codes() {
        var gate = gate(NOW);
        for (var tried = 0; tried < 20; tried++) {
            gate.refusesWrongCode(HERE);
        }

        assertThat(gate.refusesWrongCode("127.0.0.1")).isEmpty();
    }

    @Test
    void photos_from_everywhere_have_a_limit_together() {
        var gate = gate(NOW);
        for (var prefix = 0; prefix < 5; prefix++) {
            assertThat(gate.refusesPhoto("198.51." + prefix + ".1")).isEmpty();
        }

        assertThat(gate.refusesPhoto("198.51.9.1"))
                .contains(new Refused(Refusal.TOO_MANY_FROM_EVERYWHERE, Duration.ofMinutes(1)));
    }

    @Test
    void buckets_and_proofs_that_no_longer_count_are_deleted() {
        gate(NOW).judge(attempt(HERE, true, payload(Proof.VALID)));

        assertThat(gate(Instant.now().plus(Duration.ofDays(1))).deleteExpired()).isEqualTo(3);
    }

    private void sent(int times, String address) {
        for (var i = 0; i < times; i++) {
            gate(NOW).judge(attempt(address, false, null));
        }
    }

    private void sentProven(int times) {
        for (var i = 0; i < times; i++) {
            gate(NOW).judge(attempt(HERE, true, payload(Proof.VALID)));
        }
    }

    private Attempt attempt(String address, boolean scripts, @Nullable String proof) {
        return new Attempt(address, Sender.OWN_PAGE, token(FormAge.USUAL), null, scripts, proof);
    }

    private @Nullable String token(FormAge age) {
        return switch (age) {
            case MISSING -> null;
            case FORGED -> "forged";
            case HASTY -> new FormToken(TestSigning.SIGNING, clock(NOW)).issue();
            case USUAL -> new FormToken(TestSigning.SIGNING, clock(NOW.minusSeconds(60))).issue();
            case OLD -> new FormToken(TestSigning.SIGNING, clock(NOW.minus(Duration.ofDays(3)))).issue();
        };
    }

    private @Nullable String payload(Proof proof) {
        return switch (proof) {
            case MISSING -> null;
            case VALID -> Solver.payload(proofs(NOW).challenge());
            case EXPIRED ->
                Solver.payload(proofs(NOW.minus(Duration.ofHours(1))).challenge());
            case SPENT -> spent(Solver.payload(proofs(NOW).challenge()));
            case WRONG, UNKNOWN -> "nonsense";
        };
    }

    private String spent(String payload) {
        proofs(NOW).spend(payload);
        return payload;
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Pass() -> "PASS";
            case NeedsProof _ -> "NEEDS_PROOF";
            case Refused refused -> refused.reason().name();
            case Doubtful doubtful ->
                String.join(
                        " ",
                        doubtful.signals().stream().sorted().map(Signal::name).toList());
        };
    }

    private static Doubtful doubtful(String signals) {
        return new Doubtful(
                Arrays.stream(signals.split(" ")).map(Signal::valueOf).collect(toSet()));
    }

    private Gate gate(Instant now) {
        return new Gate(
                new Buckets(source, TestSigning.SIGNING, clock(now)),
                proofs(now),
                new FormToken(TestSigning.SIGNING, clock(now)),
                LIMITS);
    }

    private ProofOfWork proofs(Instant now) {
        return new ProofOfWork(new SpentProofs(database), TestSigning.SIGNING, clock(now), LIMITS.proofWork());
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
