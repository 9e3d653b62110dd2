package org.jingnuo.feedback.terminal;

import java.time.Clock;
import org.jingnuo.feedback.DecidingAlone;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * All that deciding needs but the database itself. Not annotated as a configuration, so that the portal itself does not
 * find it.
 */
@Import({DecidingAlone.class, Waiting.class, TerminalDesk.class})
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
public class DecisionVisit {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
