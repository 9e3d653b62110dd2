package org.jingnuo.moderation.audit;

import java.util.Set;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    DeskSection auditSection() {
        return new DeskSection("audit.title", AuditView.class, Set.of(Role.ADMIN), 80);
    }
}
