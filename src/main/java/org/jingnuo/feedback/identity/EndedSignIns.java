package org.jingnuo.feedback.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.feedback.identity.IdentityPaths.Outcome;
import org.jingnuo.feedback.privacy.SealedCookie;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** Leads back to the form, whatever became of signing in or out, and remembers no more of it than a pseudonym. */
final class EndedSignIns implements AuthenticationSuccessHandler, AuthenticationFailureHandler, LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(EndedSignIns.class);

    /** Faults that an operator can mend. What else goes wrong is the doing of who signs in, and anybody can cause it. */
    private static final Set<String> FOR_THE_OPERATOR = Set.of(
            "invalid_client",
            "unauthorized_client",
            "invalid_scope",
            "invalid_token_response",
            "invalid_id_token",
            "invalid_nonce");

    private final String issuer;
    private final Pseudonyms pseudonyms;
    private final SealedCookie cookie;

    EndedSignIns(String issuer, Pseudonyms pseudonyms, SealedCookie cookie) {
        this.issuer = issuer;
        this.pseudonyms = pseudonyms;
        this.cookie = cookie;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var user = (OidcUser) Objects.requireNonNull(authentication.getPrincipal());
        var subject = Objects.requireNonNull(user.getSubject());
        cookie.set(pseudonyms.of(issuer, subject).pseudonym(), request, response);
        response.sendRedirect(StartedSignIns.back(request));
    }

    /** A fault is logged by its kind alone; the rest may tell who it was. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var unreached = isUnreached(failure);
        if (unreached) {
            log.warn("The sign-in at {} cannot be reached; nobody can sign in to send feedback.", issuer);
        } else if (failure instanceof OAuth2AuthenticationException refused
                && FOR_THE_OPERATOR.contains(refused.getError().getErrorCode())) {
            log.warn(
                    "Signing in at {} went wrong: {}",
                    issuer,
                    refused.getError().getErrorCode());
        }
        response.sendRedirect(
                IdentityPaths.with(unreached ? Outcome.UNAVAILABLE : Outcome.FAILED, StartedSignIns.back(request)));
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication nobody)
            throws IOException {
        cookie.remove(request, response);
        response.sendRedirect(StartedSignIns.back(request));
    }

    private static boolean isUnreached(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause ->
                        cause instanceof InternalAuthenticationServiceException || cause instanceof IOException);
    }
}
