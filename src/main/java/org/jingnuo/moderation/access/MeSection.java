package org.jingnuo.moderation.access;

import java.util.EnumSet;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One's own place in the menu, last. */
@Configuration(proxyBeanMethods = false)
class MeSection {

    @Bean
    DeskSection me() {
        return new DeskSection("me.title", MeView.class, EnumSet.allOf(Role.class), 100);
    }
}
