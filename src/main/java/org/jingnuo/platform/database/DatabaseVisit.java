package org.jingnuo.platform.database;

import javax.sql.DataSource;
import org.jingnuo.platform.JingnuoProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.modulith.NamedInterface;

/**
 * All that a command needs that only looks into the portal's database, whether the portal runs or not. Not annotated as
 * a configuration, so that the portal itself does not find it.
 */
@NamedInterface("visit")
@EnableConfigurationProperties({JingnuoProperties.class, DataSourceProperties.class})
@Import(DatabaseConfiguration.Named.class)
public class DatabaseVisit {

    @Bean
    @Conditional(DatabaseConfiguration.NoneNamed.class)
    VisitedDatabase visitedDatabase(JingnuoProperties properties) {
        return VisitedDatabase.in(properties.data());
    }

    @Bean
    DataSource source(JdbcConnectionDetails details) {
        var source = new DriverManagerDataSource(details.getJdbcUrl());
        source.setUsername(details.getUsername());
        source.setPassword(details.getPassword());
        return source;
    }

    @Bean
    JdbcTemplate database(DataSource source) {
        return new JdbcTemplate(source);
    }
}
