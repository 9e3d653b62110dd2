package org.jingnuo;

import java.io.PrintStream;
import java.util.List;
import org.jingnuo.feedback.terminal.DecisionVisit;
import org.jingnuo.feedback.terminal.Instruction;
import org.jingnuo.feedback.terminal.TerminalDesk;
import org.jingnuo.feedback.terminal.WrongUse;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.jingnuo.platform.database.DatabaseVisit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.dao.DataAccessException;

/** Lets an operator decide on feedback, beside a running portal or without one. */
final class DecideCommand {

    /** Parts settings, which come first, from what is to be done. */
    static final String INSTRUCTION = "--";

    private static final int WRONG_USE = 2;

    private DecideCommand() {}

    /** Runs it to its end and returns what the process is to end with. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        var parting = arguments.contains(INSTRUCTION) ? arguments.indexOf(INSTRUCTION) : arguments.size();
        try {
            var instruction =
                    Instruction.parse(arguments.stream().skip(parting + 1L).toList());
            return run(instruction, arguments.subList(0, parting), out, err);
        } catch (WrongUse wrong) {
            err.println(wrong.getMessage() + " Run ./portal to see what there is.");
            return WRONG_USE;
        }
    }

    private static int run(Instruction instruction, List<String> settings, PrintStream out, PrintStream err) {
        var application = new SpringApplication(DatabaseVisit.class, DecisionVisit.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (var context = application.run(settings.toArray(String[]::new))) {
            return context.getBean(TerminalDesk.class).run(instruction, out, err);
        } catch (DataAccessException failure) {
            err.println("The database cannot be used as it is: "
                    + failure.getMostSpecificCause().getMessage());
            return StartupFault.DATABASE;
        } catch (RuntimeException failure) {
            return StartupFaults.of(failure).exitCode();
        }
    }
}
