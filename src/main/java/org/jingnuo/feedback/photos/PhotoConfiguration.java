package org.jingnuo.feedback.photos;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Where photos are worked on, and where they are kept. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(S3Properties.class)
class PhotoConfiguration {

    private static final int PLACES = 2;
    private static final int WAITING = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    Workbench photoWorkbench() {
        return new Workbench(PLACES, WAITING, PATIENCE);
    }

    @Bean
    PhotoStore photoStore(S3Properties s3, JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        if (!s3.isSet()) {
            return new PostgresPhotoStore(database);
        }
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new S3PhotoStore(S3Clients.of(s3), s3.bucket(), new PhotoLeftovers(database), apart, clock);
    }
}
