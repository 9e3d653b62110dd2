package org.jingnuo.moderation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells views who is signed in. */
@Component
public class CurrentActor {

    /** What Spring Security puts before the name of a role. */
    public static final String ROLE_PREFIX = "ROLE_";

    /** @throws AuthenticationCredentialsNotFoundException if nobody is */
    public Actor get() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw new AuthenticationCredentialsNotFoundException("Nobody is signed in.");
        }
        return of(authentication);
    }

    private static Actor of(Authentication authentication) {
        var held = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        var roles = Stream.of(Role.values())
                .filter(role -> held.contains(ROLE_PREFIX + role.name()))
                .collect(Collectors.toSet());
        return new Actor(authentication.getName(), roles);
    }
}
