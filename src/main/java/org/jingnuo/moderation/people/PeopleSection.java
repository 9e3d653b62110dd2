package org.jingnuo.moderation.people;

import java.util.Set;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's place in the menu. */
@Configuration(proxyBeanMethods = false)
class PeopleSection {

    @Bean
    DeskSection peopleOfDesk() {
        return new DeskSection("people.title", PeopleView.class, Set.of(Role.ADMIN), 80);
    }
}
