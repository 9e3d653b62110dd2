package org.jingnuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jingnuo.moderation.audit.Action;
import org.jingnuo.moderation.audit.Audit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.transaction.support.TransactionOperations;

/** Beside a running portal. That tampering is found, {@code ChainedAuditTest} shows. */
@PortalTest
class VerifyAuditCommandTest {

    @Autowired
    Audit audit;

    @Autowired
    TransactionOperations transactions;

    private CommandLine line;

    @BeforeEach
    void a_terminal_is_open(@Autowired Environment portal) {
        line = new CommandLine(portal);
    }

    @BeforeEach
    void something_was_done() {
        transactions.executeWithoutResult(
                transaction -> audit.record("moderator", Action.DECIDED, "feedback/x", Map.of()));
    }

    @Test
    void a_chain_that_fits_is_told_with_its_last_hash() {
        var code = verify();

        assertThat(code).isZero();
        assertThat(line.printed())
                .containsPattern(
                        "^\\d+ entries fit, from \\S+Z to \\S+Z\\.\nHash of the last of them: [0-9a-f]{64}\n$");
        assertThat(line.told()).isEmpty();
    }

    @Test
    void a_hash_that_was_kept_is_still_part_of_the_chain_when_more_was_done() {
        verify();
        var hash = line.printed().strip().replaceAll("(?s).* ", "");
        something_was_done();

        assertThat(verify("--audit.expect=" + hash)).isZero();
    }

    @Test
    void a_hash_that_is_not_part_of_the_chain_ends_with_a_code_of_its_own() {
        var unknown = "0123456789abcdef".repeat(4);

        assertThat(verify("--audit.expect=" + unknown)).isEqualTo(1);
        assertThat(line.printed()).contains("The hash " + unknown + " is not part of the chain");
    }

    private int verify(String... more) {
        return line.run(VerifyAuditCommand::run, more);
    }
}
