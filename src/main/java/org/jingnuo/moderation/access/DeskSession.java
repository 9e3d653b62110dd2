package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.moderation.Factors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The HTTP session of somebody at the desk: what they have proved so far. Its id changes with each proof. */
@Component
class DeskSession {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Clock clock;

    DeskSession(Clock clock) {
        this.clock = clock;
    }

    /** Begins a session of a person who gave their password. */
    void begin(String name, int epoch, List<String> factors, HttpServletRequest request, HttpServletResponse response) {
        var authorities = new ArrayList<GrantedAuthority>();
        authorities.add(new SessionEpoch(epoch));
        factors.stream().map(this::proved).forEach(authorities::add);
        anew(request);
        save(UsernamePasswordAuthenticationToken.authenticated(name, null, authorities), request, response);
    }

    /** Adds what the person has proved now, in place of the same from earlier. */
    void add(String factor, HttpServletRequest request, HttpServletResponse response) {
        var authentication = current();
        var others =
                authentication.getAuthorities().stream().filter(authority -> !factor.equals(authority.getAuthority()));
        changeId(request);
        save(
                with(
                        authentication,
                        Stream.concat(others, Stream.of(proved(factor))).toList()),
                request,
                response);
    }

    /** Keeps a changed authentication in the session, and for the rest of this request. */
    void save(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Name of who is here, at least by password. */
    String name() {
        return current().getName();
    }

    /** Whether the person gave a second factor before. */
    boolean isComplete() {
        return Factors.hasBoth(SecurityContextHolder.getContext().getAuthentication());
    }

    static Authentication with(Authentication authentication, List<? extends GrantedAuthority> authorities) {
        return authentication.toBuilder()
                .authorities(all -> {
                    all.clear();
                    all.addAll(authorities);
                })
                .build();
    }

    private static Authentication current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is here.");
        }
        return authentication;
    }

    /** Nothing of who was here before is left to who comes now, but where they wanted to go. */
    private static void anew(HttpServletRequest request) {
        var wanted = WantedPage.take(request);
        request.getSession().invalidate();
        request.getSession();
        wanted.ifPresent(address -> WantedPage.remember(request, address));
    }

    private static void changeId(HttpServletRequest request) {
        if (request.getSession(false) == null) {
            request.getSession();
        } else {
            request.changeSessionId();
        }
    }

    private GrantedAuthority proved(String factor) {
        return FactorGrantedAuthority.withAuthority(factor)
                .issuedAt(clock.instant())
                .build();
    }
}
