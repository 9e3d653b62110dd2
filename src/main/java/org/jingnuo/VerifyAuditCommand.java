package org.jingnuo;

import java.io.PrintStream;
import java.util.List;
import org.jingnuo.moderation.audit.ChainCheck;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.jingnuo.platform.database.DatabaseVisit;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Proves to an operator that nobody has changed the audit, beside a running portal or without one. */
final class VerifyAuditCommand {

    /** A hash that is to be part of the chain. */
    private static final String EXPECTED = "audit.expect";

    private static final int DOES_NOT_FIT = 1;

    private VerifyAuditCommand() {}

    /** Runs it to its end and returns what the process is to end with. */
    static int run(List<String> settings, PrintStream out, PrintStream err) {
        var application = new SpringApplication(DatabaseVisit.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run(settings.toArray(String[]::new))) {
            var expected = context.getEnvironment().getProperty(EXPECTED);
            var verdict = ChainCheck.of(context.getBean(JdbcTemplate.class), expected);
            verdict.print(out);
            return verdict.fault() == null ? 0 : DOES_NOT_FIT;
        } catch (DataAccessException failure) {
            err.println("The audit cannot be read: "
                    + failure.getMostSpecificCause().getMessage());
            return StartupFault.DATABASE;
        } catch (RuntimeException failure) {
            return StartupFaults.of(failure).exitCode();
        }
    }
}
