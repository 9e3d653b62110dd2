package org.jingnuo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jingnuo.commitments.ContentCheck;
import org.jingnuo.platform.PortCheck;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the portal. */
@SpringBootApplication
public class JingnuoApplication {

    /**
     * Starts the portal, or with the arguments {@code check FOLDER} only checks that content, or with {@code queries},
     * {@code decide}, {@code admin} or {@code verify-audit} only runs the {@link QueriesCommand}, the {@link DecideCommand},
     * the {@link AdminCommand} or the {@link VerifyAuditCommand}. Ends with the exit code of the {@link StartupFault} that
     * stopped it.
     */
    public static void main(String[] args) {
        if (args.length == 2 && args[0].equals("check")) {
            System.exit(ContentCheck.run(Path.of(args[1]), System.out));
        }
        if (args.length > 0 && args[0].equals("queries")) {
            System.exit(QueriesCommand.run(args));
        }
        if (args.length > 0 && args[0].equals("decide")) {
            System.exit(DecideCommand.run(
                    List.of(args).subList(1, args.length), new PrintStream(System.out, true, UTF_8), System.err));
        }
        if (args.length > 0 && args[0].equals("admin")) {
            System.exit(AdminCommand.run(
                    List.of(args).subList(1, args.length), new PrintStream(System.out, true, UTF_8), System.err));
        }
        if (args.length > 0 && args[0].equals("verify-audit")) {
            System.exit(VerifyAuditCommand.run(
                    List.of(args).subList(1, args.length), new PrintStream(System.out, true, UTF_8), System.err));
        }
        try {
            var application = new SpringApplication(JingnuoApplication.class);
            application.addListeners(new PortCheck());
            application.run(args);
        } catch (RuntimeException failure) {
            if (isRestartOfDevtools(failure)) {
                throw failure;
            }
            System.exit(StartupFaults.of(failure).exitCode());
        }
    }

    /** The devtools leave the first main thread by an exception that only they may catch. */
    private static boolean isRestartOfDevtools(RuntimeException failure) {
        return failure.getClass().getName().startsWith("org.springframework.boot.devtools.");
    }
}
