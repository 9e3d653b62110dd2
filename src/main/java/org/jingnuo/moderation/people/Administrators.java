package org.jingnuo.moderation.people;

import java.util.HashSet;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.RefusedChange.Reason;
import org.jingnuo.site.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the first administrator, or another one, for who holds the machine and not a session. */
@Service
public class Administrators {

    private static final String BY = "portal admin";

    private final People people;
    private final Staffing staffing;

    Administrators(People people, Staffing staffing) {
        this.people = people;
        this.staffing = staffing;
    }

    /**
     * Gives the person, new or known, the role and has them set up anew.
     *
     * @return the secret of the link to set up with
     * @throws RefusedChange if the name cannot be one
     */
    @Transactional
    public String appoint(String name) {
        staffing.lock();
        if (!Person.isName(name)) {
            throw new RefusedChange(Reason.WRONG_NAME);
        }
        var person = people.findByName(name).orElseGet(() -> Person.invited(name, name, Language.ZH));
        var roles = new HashSet<>(person.roles());
        roles.add(Role.ADMIN);
        return staffing.renewed(BY, person.with(roles, person.publicBody()));
    }
}
