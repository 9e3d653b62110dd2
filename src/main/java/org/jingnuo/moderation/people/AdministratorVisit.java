package org.jingnuo.moderation.people;

import java.time.Clock;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.DeskAddressFile;
import org.jingnuo.moderation.DeskProperties;
import org.jingnuo.moderation.audit.AuditAlone;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.jdbc.autoconfigure.DataJdbcRepositoriesAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;

/**
 * All that appointing an administrator needs but the database itself. Not annotated as a configuration, so that the portal
 * itself does not find it.
 */
@Import({
    Administrators.class,
    Staffing.class,
    Standings.class,
    SetupLinks.class,
    Credentials.class,
    AuditAlone.class,
    DeskAddress.class,
    DeskAddressFile.class
})
@EnableConfigurationProperties(DeskProperties.class)
@EnableJdbcRepositories(basePackageClasses = People.class)
@ImportAutoConfiguration({
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    TransactionAutoConfiguration.class,
    DataJdbcRepositoriesAutoConfiguration.class
})
public class AdministratorVisit {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
