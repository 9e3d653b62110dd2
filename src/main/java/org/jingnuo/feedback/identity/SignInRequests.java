package org.jingnuo.feedback.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What the city's sign-in is asked, with state, nonce and PKCE, when somebody comes to the one address for it. */
final class SignInRequests implements OAuth2AuthorizationRequestResolver {

    private static final RequestMatcher ADDRESS = pathPattern(HttpMethod.GET, IdentityPaths.SIGN_IN);

    private final OAuth2AuthorizationRequestResolver requests;

    SignInRequests(CityProvider provider) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(provider);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return ADDRESS.matches(request) ? resolve(request, CityProvider.ID) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return requests.resolve(request, registration);
    }
}
