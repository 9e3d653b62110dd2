package org.jingnuo.platform.database;

import java.io.IOException;
import org.jingnuo.platform.JingnuoProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The database an operator named with {@code spring.datasource.url}, or else the portal's own. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String URL = "spring.datasource.url";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(URL)
    static class Named {

        @Bean
        JdbcConnectionDetails namedDatabase(DataSourceProperties properties) {
            return new ExternalDatabase(properties.determineUrl(), properties.getUsername(), properties.getPassword());
        }
    }

    /** The pool is made from the database and so closed before it, and the folder is let go last. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(NoneNamed.class)
    static class Own {

        @Bean
        DataFolder dataFolder(JingnuoProperties properties) {
            return DataFolder.hold(properties.data());
        }

        @Bean
        OwnDatabase ownDatabase(DataFolder data) throws IOException {
            return OwnDatabase.open(PostgresBinaries.unpackedIn(data.path()), data.path());
        }
    }

    static class NoneNamed implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment().containsProperty(URL);
        }
    }
}
