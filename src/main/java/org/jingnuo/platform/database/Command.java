package org.jingnuo.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program of the system that is run to its end. */
final class Command {

    private Command() {}

    /** @param output what it wrote to standard output and error, mixed */
    record Result(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** @param input what it reads from standard input */
    static Result run(List<String> command, String input) throws IOException {
        var process = prepare(command).redirectErrorStream(true).start();
        try (var stdin = process.outputWriter(StandardCharsets.UTF_8)) {
            stdin.write(input);
        } catch (IOException notRead) {
            // a program that ended early says why in its output
        }
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            return new Result(process.waitFor(), output.strip());
        } catch (InterruptedException interrupt) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + command.getFirst(), interrupt);
        }
    }

    /** Whether the system has the program and lets us run it so. */
    static boolean works(String... command) {
        try {
            return run(List.of(command), "").succeeded();
        } catch (IOException missing) {
            return false;
        }
    }

    /** Without the caller's PG… variables, which PostgreSQL's programs would obey. */
    static ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        return builder;
    }
}
