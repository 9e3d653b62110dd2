package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.support.TransactionOperations;

/** Beside a running portal. That tampering is found, {@code ChainedAuditTest} shows. */
@PortalTest
class VerifyAuditCommandTest {

    @Value("${spring.datasource.url}")
    String database;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @Value("${jingnuo.data}")
    String data;

    @Autowired
    Audit audit;

    @Autowired
    TransactionOperations transactions;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void something_was_done() {
        transactions.executeWithoutResult(
                transaction -> audit.record("moderator", Action.DECIDED, "feedback/x", Map.of()));
    }

    @Test
    void a_chain_that_fits_is_told_with_its_last_hash() {
        var code = verify();

        assertThat(code).isZero();
        assertThat(printed())
                .containsPattern(
                        "^\\d+ entries fit, from \\S+Z to \\S+Z\\.\nHash of the last of them: [0-9a-f]{64}\n$");
        assertThat(err.size()).isZero();
    }

    @Test
    void a_hash_that_was_kept_is_still_part_of_the_chain_when_more_was_done() {
        verify();
        var hash = printed().strip().replaceAll("(?s).* ", "");
        something_was_done();

        assertThat(verify("--audit.expect=" + hash)).isZero();
    }

    @Test
    void a_hash_that_is_not_part_of_the_chain_ends_with_a_code_of_its_own() {
        var unknown = "0123456789abcdef".repeat(4);

        assertThat(verify("--audit.expect=" + unknown)).isEqualTo(1);
        assertThat(printed()).contains("The hash " + unknown + " is not part of the chain");
    }

    private int verify(String... more) {
        var settings = new ArrayList<>(List.of(
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + user,
                "--spring.datasource.password=" + password,
                "--jingnuo.data=" + data));
        settings.addAll(List.of(more));
        return VerifyAuditCommand.run(settings, stream(out), stream(err));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
