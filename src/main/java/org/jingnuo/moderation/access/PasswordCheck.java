package org.jingnuo.moderation.access;

import java.util.List;
import java.util.Optional;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.people.Person;
import org.springframework.stereotype.Component;

/** The rules for a password of one person, whose names others would try first, and the site's. */
@Component
class PasswordCheck {

    private final PasswordRules rules;
    private final DeskAddress address;

    PasswordCheck(PasswordRules rules, DeskAddress address) {
        this.rules = rules;
        this.address = address;
    }

    Optional<PasswordRules.Weakness> findWeakness(String password, Person person) {
        return rules.findWeakness(
                password, List.of(person.name(), person.displayName(), address.host(), "jingnuo", "荆诺"));
    }
}
