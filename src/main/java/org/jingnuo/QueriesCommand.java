package org.jingnuo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.jingnuo.platform.database.DatabaseVisit;
import org.jingnuo.search.log.QueryReport;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prints for the operator what was searched and not found, beside a running portal or without one. */
final class QueriesCommand {

    /** Of the last so many days. */
    private static final String DAYS = "queries.days";

    private static final int USUAL_DAYS = 30;

    private QueriesCommand() {}

    /** Runs it to its end and returns what the process is to end with. */
    static int run(String... arguments) {
        var application = new SpringApplication(DatabaseVisit.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (var context = application.run(arguments)) {
            QueryReport.of(
                            context.getBean(JdbcTemplate.class),
                            context.getEnvironment().getProperty(DAYS, Integer.class, USUAL_DAYS))
                    .print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
            return 0;
        } catch (DataAccessException failure) {
            System.err.println("The queries cannot be read: "
                    + failure.getMostSpecificCause().getMessage());
            return StartupFault.DATABASE;
        } catch (RuntimeException failure) {
            return StartupFaults.of(failure).exitCode();
        }
    }
}
