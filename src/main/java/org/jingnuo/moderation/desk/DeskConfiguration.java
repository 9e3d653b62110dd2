package org.jingnuo.moderation.desk;

import java.util.Set;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The queue in the desk's menu, and its settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QueueProperties.class)
class DeskConfiguration {

    @Bean
    DeskSection queueSection() {
        return new DeskSection("desk.queue", QueueView.class, Set.of(Role.MODERATOR), 10);
    }
}
