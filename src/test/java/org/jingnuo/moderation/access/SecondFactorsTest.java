package org.jingnuo.moderation.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.jingnuo.EmptyTables;
import org.jingnuo.PortalTest;
import org.jingnuo.moderation.people.People;
import org.jingnuo.moderation.people.Person;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What counts once counts once, however many try it at once. */
@PortalTest
@Import(SettableClock.Setting.class)
class SecondFactorsTest {

    @Autowired
    RecoveryCodes codes;

    @Autowired
    TotpSecrets secrets;

    @Autowired
    SettableClock clock;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient rows;

    @BeforeEach
    void somebody_is_there() {
        EmptyTables.empty(rows, "person");
        people.save(Person.invited("li.na", "李娜", Language.ZH));
    }

    @Test
    void a_recovery_code_that_eight_use_at_once_counts_once() throws InterruptedException {
        var code = firstCode();

        assertThat(successesOfEight(() -> codes.use("li.na", code))).isEqualTo(1);
        assertThat(codes.count("li.na")).isEqualTo(RecoveryCodes.HOW_MANY - 1);
    }

    @Test
    void a_code_of_the_app_that_eight_use_at_once_counts_once() throws InterruptedException {
        var secret = added();
        clock.pass(Totp.STEP);
        var code = Totp.code(secret.bytes(), clock.instant());

        assertThat(successesOfEight(() -> secrets.use("li.na", code))).isEqualTo(1);
    }

    @Test
    void the_database_does_not_tell_the_secret_of_an_app() {
        var secret = added();

        var sealed = rows.sql("SELECT sealed FROM totp").query(byte[].class).single();

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(secret.hex(), secret.typed());
    }

    @Test
    void new_recovery_codes_replace_all_before() throws InterruptedException {
        var old = firstCode();

        transactions.executeWithoutResult(status -> codes.make("li.na"));

        assertThat(successesOfEight(() -> codes.use("li.na", old))).isZero();
    }

    private String firstCode() {
        return Objects.requireNonNull(
                transactions.<String>execute(status -> codes.make("li.na").getFirst()));
    }

    private TotpSecret added() {
        var secret = TotpSecret.random();
        transactions.executeWithoutResult(
                status -> secrets.add("li.na", secret, Totp.code(secret.bytes(), clock.instant())));
        return secret;
    }

    private long successesOfEight(BooleanSupplier use) throws InterruptedException {
        Callable<Boolean> user = () -> Boolean.TRUE.equals(transactions.execute(status -> use.getAsBoolean()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(8, user)).stream()
                    .map(Future::resultNow)
                    .filter(Boolean::booleanValue)
                    .count();
        }
    }
}
