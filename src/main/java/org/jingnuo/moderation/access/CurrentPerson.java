package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.DeskProperties;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.Role;
import org.jingnuo.moderation.people.Standing;
import org.jingnuo.moderation.people.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Measures a session against the person as they stand now: whether it goes on, and with which roles. */
@Component
class CurrentPerson {

    private static final String LAST_ACTION = CurrentPerson.class.getName() + ".lastAction";

    private final Standings standings;
    private final DeskProperties properties;
    private final Clock clock;

    CurrentPerson(Standings standings, DeskProperties properties, Clock clock) {
        this.standings = standings;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * The authentication with the roles the person has now, which they have only with both factors; {@code null} if the
     * session has ended.
     */
    @Nullable
    Authentication checked(Authentication authentication) {
        var standing = standings.find(authentication.getName());
        if (standing.isEmpty() || !goesOn(authentication, standing.get())) {
            return null;
        }
        var proved = authentication.getAuthorities().stream().filter(authority -> !isRole(authority));
        var roles = Factors.hasBoth(authentication) ? standing.get().roles() : Set.<Role>of();
        var held =
                roles.stream().sorted().map(role -> new SimpleGrantedAuthority(CurrentActor.ROLE_PREFIX + role.name()));
        var authorities = Stream.concat(proved, held).toList();
        return Set.copyOf(authorities).equals(Set.copyOf(authentication.getAuthorities()))
                ? authentication
                : DeskSession.with(authentication, authorities);
    }

    /** Whether nothing was done in the session for too long; if not, and something is done now, it begins to count anew. */
    boolean isIdle(HttpSession session, boolean action) {
        var now = clock.instant();
        var last = (Instant) session.getAttribute(LAST_ACTION);
        if (last != null && now.isAfter(last.plus(properties.idle()))) {
            return true;
        }
        if (action || last == null) {
            session.setAttribute(LAST_ACTION, now);
        }
        return false;
    }

    /** How long the session goes on if nothing is done in it. */
    TimeLeft timeLeft(HttpSession session, Authentication authentication) {
        var last = (Instant) session.getAttribute(LAST_ACTION);
        var idle = last == null ? Duration.ZERO : Duration.between(last, clock.instant());
        return TimeLeft.of(properties.idle().minus(idle), properties.longest().minus(age(authentication)));
    }

    private boolean goesOn(Authentication authentication, Standing standing) {
        var mayCome = switch (standing.state()) {
            case ACTIVE -> true;
            case INVITED -> Factors.hasLink(authentication, properties.longest(), clock);
            case DISABLED -> false;
        };
        return mayCome
                && SessionEpoch.isThat(authentication, standing.epoch())
                && age(authentication).compareTo(properties.longest()) < 0;
    }

    /** Since the first that the person proved. */
    private Duration age(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .filter(FactorGrantedAuthority.class::isInstance)
                .map(factor -> ((FactorGrantedAuthority) factor).getIssuedAt())
                .min(Instant::compareTo)
                .map(begun -> Duration.between(begun, clock.instant()))
                .orElse(properties.longest());
    }

    private static boolean isRole(GrantedAuthority authority) {
        return String.valueOf(authority.getAuthority()).startsWith(CurrentActor.ROLE_PREFIX);
    }
}
