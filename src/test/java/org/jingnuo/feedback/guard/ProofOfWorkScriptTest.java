package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.jingnuo.RepositoryTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What the browser's script finds, in Node, which reads TypeScript. */
@RepositoryTest
class ProofOfWorkScriptTest {

    private static final Path NODE = Path.of(
            System.getProperty("node.folder", System.getProperty("user.home") + "/.cache/jingnuo/node-24.17.0/bin"));

    private static final String SOLVE = """
            const { solve } = await import(process.argv[1]);
            console.log(await solve(JSON.parse(process.argv[2])));
            """;

    @Autowired
    JdbcTemplate database;

    @Test
    void the_script_solves_what_the_server_asks() throws Exception {
        var proofs = proofs();
        var challenge = proofs.challenge();

        var payload = run(SOLVE, challenge);

        assertThat(proofs.spend(payload)).isEqualTo(Proof.VALID);
    }

    @Test
    void the_script_gives_up_on_what_has_no_solution_and_without_hashes() throws Exception {
        var challenge = proofs().challenge();
        var unsolvable =
                new Challenge("SHA-256", Solver.hash("no number"), 600, challenge.salt(), challenge.signature());

        assertThat(run(SOLVE, unsolvable)).isEqualTo("undefined");
        assertThat(run("Object.defineProperty(globalThis, 'crypto', { value: {} });" + SOLVE, challenge))
                .isEqualTo("undefined");
    }

    private ProofOfWork proofs() {
        return new ProofOfWork(new SpentProofs(database), TestSigning.SIGNING, Clock.systemUTC(), 600);
    }

    private static String run(String script, Challenge challenge) throws IOException, InterruptedException {
        var node = new ProcessBuilder(
                        NODE.resolve("node").toString(),
                        "--input-type=module",
                        "--eval",
                        script,
                        Path.of("frontend/scripts/feedback/proof-of-work.ts")
                                .toUri()
                                .toString(),
                        JsonMapper.shared().writeValueAsString(challenge))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(node.waitFor()).isZero();
        return printed;
    }
}
