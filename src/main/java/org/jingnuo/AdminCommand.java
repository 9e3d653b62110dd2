package org.jingnuo;

import java.io.PrintStream;
import java.util.List;
import org.jingnuo.moderation.DeskAddressFile;
import org.jingnuo.moderation.people.AdministratorVisit;
import org.jingnuo.moderation.people.Administrators;
import org.jingnuo.moderation.people.RefusedChange;
import org.jingnuo.moderation.people.SetupLinks;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.jingnuo.platform.database.DatabaseVisit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.dao.DataAccessException;

/** Lets an operator make the first administrator of the desk, or another, beside a running portal or without one. */
final class AdminCommand {

    private static final int WRONG_USE = 2;

    private AdminCommand() {}

    /**
     * Runs it to its end and returns what the process is to end with.
     *
     * @param arguments settings, and last the name of the person
     */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.isEmpty() || arguments.getLast().startsWith("-")) {
            err.println("'admin' needs a name. Run ./portal to see what there is.");
            return WRONG_USE;
        }
        var settings = arguments.subList(0, arguments.size() - 1).toArray(String[]::new);
        var application = new SpringApplication(DatabaseVisit.class, AdministratorVisit.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        try (var context = application.run(settings)) {
            var secret = context.getBean(Administrators.class).appoint(arguments.getLast());
            tell(arguments.getLast(), context.getBean(DeskAddressFile.class).setupLink(secret), out);
            return 0;
        } catch (RefusedChange wrongName) {
            err.println("A name has 2 to 40 lower-case letters, digits, dots and hyphens, a letter first.");
            return WRONG_USE;
        } catch (DataAccessException failure) {
            err.println("The database cannot be used as it is: "
                    + failure.getMostSpecificCause().getMessage());
            return StartupFault.DATABASE;
        } catch (RuntimeException failure) {
            return StartupFaults.of(failure).exitCode();
        }
    }

    private static void tell(String name, String link, PrintStream out) {
        out.printf(
                "%s is an administrator of the desk, once a password and a second factor are set here:%n%n  %s%n%n",
                name, link);
        out.printf(
                "The link works once, for %d hours. If %s signed in before, it no longer works with what they used then.%n",
                SetupLinks.LASTS.toHours(), name);
    }
}
