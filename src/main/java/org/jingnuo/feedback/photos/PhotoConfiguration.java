package org.jingnuo.feedback.photos;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where photos are worked on, and where they are kept. */
@Configuration(proxyBeanMethods = false)
class PhotoConfiguration {

    private static final int PLACES = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    Workbench photoWorkbench() {
        return new Workbench(PLACES, WAITING, PATIENCE);
    }

    @Bean
    PhotoStore photoStore(JdbcClient database) {
        return new PostgresPhotoStore(database);
    }
}
