package org.jingnuo.feedback.identity;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * What the city's sign-in says of itself. It is asked when that is first needed, so that the portal starts without it, and
 * again until it has answered once.
 */
final class CityProvider implements ClientRegistrationRepository {

    /** The one there is. */
    static final String ID = "city";

    private static final String METADATA = "/.well-known/openid-configuration";
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final CitySignIn city;
    private final RestClient http;
    private volatile @Nullable ClientRegistration known;

    CityProvider(CitySignIn city, RestClient http) {
        this.city = city;
        this.http = http;
    }

    /** @throws InternalAuthenticationServiceException when it cannot be reached, or says something else than it should */
    @Override
    public ClientRegistration findByRegistrationId(String id) {
        var found = known;
        if (found == null) {
            found = discovered();
            known = found;
        }
        return found;
    }

    private ClientRegistration discovered() {
        try {
            var registration = ClientRegistrations.fromOidcConfiguration(metadata())
                    .registrationId(ID)
                    .clientId(city.clientId())
                    .clientSecret(city.clientSecret())
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build())
                    .redirectUri("{baseUrl}" + IdentityPaths.CALLBACK)
                    .scope(OidcScopes.OPENID)
                    .build();
            if (!city.issuer().equals(registration.getProviderDetails().getIssuerUri())) {
                throw new IllegalArgumentException("It calls itself otherwise");
            }
            return registration;
        } catch (RestClientException | IllegalArgumentException | IllegalStateException failure) {
            throw new InternalAuthenticationServiceException(
                    "The sign-in at " + city.issuer() + " cannot be used", failure);
        }
    }

    private Map<String, Object> metadata() {
        var address = city.issuer().replaceFirst("/$", "") + METADATA;
        return Objects.requireNonNullElse(http.get().uri(address).retrieve().body(JSON), Map.of());
    }
}
