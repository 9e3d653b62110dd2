package org.jingnuo.moderation.people;

import java.util.Set;
import org.jingnuo.moderation.Role;
import org.jingnuo.site.Language;
import org.jspecify.annotations.Nullable;

/**
 * Whom an administrator wants to have at the desk.
 *
 * @param publicBody whom an official speaks for
 */
public record Invitation(
        String name,
        String displayName,
        Language language,
        Set<Role> roles,
        @Nullable String publicBody) {

    public Invitation {
        roles = Set.copyOf(roles);
    }
}
