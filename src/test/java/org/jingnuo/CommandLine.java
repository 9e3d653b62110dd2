package org.jingnuo;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Runs commands beside the portal of a test, on its database, and keeps what they say. */
final class CommandLine {

    private static final List<String> SETTINGS = List.of(
            "spring.datasource.url", "spring.datasource.username", "spring.datasource.password", "jingnuo.data");

    private final Environment portal;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    CommandLine(Environment portal) {
        this.portal = portal;
    }

    /** What a command of the launcher is to Java; answers its exit code. */
    interface Command {
        int run(List<String> arguments, PrintStream out, PrintStream err);
    }

    /** @param arguments behind those that lead to the portal's database */
    int run(Command command, String... arguments) {
        var settings = SETTINGS.stream().map(name -> "--" + name + "=" + portal.getProperty(name));
        return runAlone(command, Stream.concat(settings, Stream.of(arguments)).toList());
    }

    /** With these arguments and no database. */
    int runAlone(Command command, List<String> arguments) {
        return command.run(arguments, stream(out), stream(err));
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What went to the error stream. */
    String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
