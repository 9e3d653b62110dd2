package org.jingnuo.moderation;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** A second factor proves for ten minutes that the person is still there. */
@Component
class RecentFactor implements StepUp {

    private static final Duration VALID = Duration.ofMinutes(10);

    private final Clock clock;

    RecentFactor(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void require() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var oldest = clock.instant().minus(VALID);
        var fresh = authentication != null
                && authentication.getAuthorities().stream()
                        .filter(FactorGrantedAuthority.class::isInstance)
                        .map(FactorGrantedAuthority.class::cast)
                        .filter(factor -> !FactorGrantedAuthority.PASSWORD_AUTHORITY.equals(factor.getAuthority()))
                        .anyMatch(factor -> factor.getIssuedAt().isAfter(oldest));
        if (!fresh) {
            throw new AccessDeniedException("A second factor has to be proved again first.");
        }
    }
}
