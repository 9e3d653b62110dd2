package org.jingnuo.moderation.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jingnuo.moderation.CurrentActor;
import org.jingnuo.moderation.Factors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** What the script hears that sent a passkey's signature; the page it goes to next says the rest. */
class PasskeyAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final SignIn signIn;
    private final DeskSession sessions;

    PasskeyAnswers(SignIn signIn, DeskSession sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (Factors.hasPassword(authentication)) {
            signIn.byPasskey(authentication.getName(), hasRoles(authentication));
        }
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
        if (Factors.hasPassword(SecurityContextHolder.getContext().getAuthentication())) {
            signIn.failed(sessions.name(), "passkey");
        }
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }

    /** Roles come with the request after the second factor: who has them already gave one before. */
    private static boolean hasRoles(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .anyMatch(authority -> String.valueOf(authority.getAuthority()).startsWith(CurrentActor.ROLE_PREFIX));
    }
}
