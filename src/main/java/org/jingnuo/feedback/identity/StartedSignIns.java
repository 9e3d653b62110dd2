package org.jingnuo.feedback.identity;

import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.CLIENT_ID;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.REDIRECT_URI;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.REGISTRATION_ID;
import static org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames.STATE;
import static org.springframework.security.oauth2.core.endpoint.PkceParameterNames.CODE_VERIFIER;
import static org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames.NONCE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jingnuo.feedback.privacy.SealedCookie;
import org.jingnuo.site.QueryString;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/**
 * Sign-ins that have begun and not ended. Each is known to the browser that began it and to no other: it keeps it in a
 * sealed cookie.
 */
final class StartedSignIns implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Where to go back to, once it has ended: an attribute of the request that ends it. */
    private static final String BACK = StartedSignIns.class.getName() + ".back";

    private static final List<String> ATTRIBUTES = List.of(REGISTRATION_ID, NONCE, CODE_VERIFIER);

    private final SealedCookie cookie;
    private final String issuer;

    StartedSignIns(SealedCookie cookie, String issuer) {
        this.cookie = cookie;
        this.issuer = issuer;
    }

    /** Where the sign-in that {@code request} begins or ends is to lead back to. */
    static String back(HttpServletRequest request) {
        var kept = (String) request.getAttribute(BACK);
        return IdentityPaths.back(kept != null ? kept : request.getParameter(IdentityPaths.BACK));
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest started, HttpServletRequest request, HttpServletResponse response) {
        var kept = new LinkedHashMap<String, List<String>>();
        kept.put(STATE, List.of(Objects.requireNonNull(started.getState())));
        kept.put(CLIENT_ID, List.of(started.getClientId()));
        kept.put(REDIRECT_URI, List.of(Objects.requireNonNull(started.getRedirectUri())));
        ATTRIBUTES.forEach(name -> kept.put(name, List.of(Objects.requireNonNull(started.<String>getAttribute(name)))));
        kept.put(IdentityPaths.BACK, List.of(back(request)));
        cookie.set(QueryString.write(kept, kept.keySet()).getBytes(StandardCharsets.UTF_8), request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return cookie.find(request)
                .map(content -> QueryString.parse(new String(content, StandardCharsets.UTF_8)))
                .map(kept -> started(kept, request))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var started = loadAuthorizationRequest(request);
        cookie.remove(request, response);
        return started;
    }

    private OAuth2AuthorizationRequest started(Map<String, List<String>> kept, HttpServletRequest request) {
        request.setAttribute(BACK, text(IdentityPaths.BACK, kept));
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(issuer) // asked for, and read by nobody once it has been followed
                .state(text(STATE, kept))
                .clientId(text(CLIENT_ID, kept))
                .redirectUri(text(REDIRECT_URI, kept))
                .scope(OidcScopes.OPENID)
                .attributes(attributes -> ATTRIBUTES.forEach(name -> attributes.put(name, text(name, kept))))
                .build();
    }

    /** Nobody but {@link #saveAuthorizationRequest} writes it, so all of it is there. */
    private static String text(String name, Map<String, List<String>> kept) {
        return Objects.requireNonNull(kept.get(name)).getFirst();
    }
}
