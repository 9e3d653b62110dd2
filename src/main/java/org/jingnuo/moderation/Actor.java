package org.jingnuo.moderation;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;

/**
 * The signed-in person who does something. Services take it as an argument and ask it for the role they need, so that
 * nothing depends on the way a call came: by a button, by an address or by a forged request.
 *
 * @param name the permanent name the person signs in with
 */
public record Actor(String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** @throws AccessDeniedException unless this person has the role */
    public void require(Role role) {
        if (!roles.contains(role)) {
            throw new AccessDeniedException("Needs the role " + role + ".");
        }
    }

    /** @throws AccessDeniedException unless this person has a role at the desk, whichever */
    public void requireAny() {
        if (roles.isEmpty()) {
            throw new AccessDeniedException("Needs a role at the desk.");
        }
    }
}
