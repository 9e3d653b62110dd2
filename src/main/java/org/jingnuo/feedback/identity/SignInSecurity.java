package org.jingnuo.feedback.identity;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.jingnuo.feedback.guard.SameOrigin;
import org.jingnuo.feedback.guard.Sender;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.SealedCookie;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.client.RestClient;

/**
 * Signing in by OpenID Connect (authorization code with PKCE, state and nonce) and out, at addresses of their own and without
 * a session. Nothing of it is there unless the operator asks for it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = CitySignInReader.SETTING, havingValue = CitySignInReader.REQUIRED)
class SignInSecurity {

    private static final Logger log = LoggerFactory.getLogger(SignInSecurity.class);

    /** What a resident waits for the city's sign-in before the page says that it cannot be reached. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What somebody has to enter what the city's sign-in asks for. */
    private static final Duration SIGNING_IN = Duration.ofMinutes(15);

    private final CitySignIn city;
    private final CityProvider provider;

    SignInSecurity(IdentityProperties settings) {
        city = CitySignInReader.read(CitySignInReader.REQUIRED, settings).orElseThrow();
        provider = new CityProvider(city, http().build());
    }

    @Bean
    SecurityFilterChain identityFilters(HttpSecurity http, SameOrigin origins, FeedbackKeys keys, Clock clock) {
        var started = new StartedSignIns(
                new SealedCookie("feedback-sign-in", IdentityPaths.ROOT, SIGNING_IN, keys, clock), city.issuer());
        var ended =
                new EndedSignIns(city.issuer(), new Pseudonyms(keys), IdentityConfiguration.sender(city, keys, clock));
        return http.securityMatcher(IdentityPaths.ROOT + "/**")
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable) // there is no session to forge a request in; see SameOrigin
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2Login(login -> login.loginPage(IdentityPaths.ROOT)
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new ForgottenTokens())
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(new SignInRequests(provider))
                                .authorizationRequestRepository(started))
                        .redirectionEndpoint(end -> end.baseUri(IdentityPaths.CALLBACK))
                        .tokenEndpoint(tokens -> tokens.accessTokenResponseClient(tokenClient()))
                        .userInfoEndpoint(nothingMore ->
                                nothingMore.oidcUserService(user -> new DefaultOidcUser(null, user.getIdToken())))
                        .successHandler(ended)
                        .failureHandler(ended)
                        .withObjectPostProcessor(toldBy(ended)))
                .logout(logout -> logout.logoutRequestMatcher(ownForm(origins)).logoutSuccessHandler(ended))
                .build();
    }

    /** Says at the start whether the city's sign-in answers; the portal is there without it. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> identityCheck() {
        return ready -> Thread.ofVirtual().name("sign-in-check").start(this::check);
    }

    private void check() {
        try {
            provider.findByRegistrationId(CityProvider.ID);
        } catch (InternalAuthenticationServiceException unreached) {
            log.warn(
                    "The sign-in at {} cannot be used now; it is asked again when somebody wants to sign in. {}",
                    city.issuer(),
                    String.valueOf(unreached.getCause()));
        }
    }

    private static RequestMatcher ownForm(SameOrigin origins) {
        var address = pathPattern(HttpMethod.POST, IdentityPaths.SIGN_OUT);
        return request -> address.matches(request) && origins.sender(request) == Sender.OWN_PAGE;
    }

    /** What goes wrong before the city's sign-in is reached is told where the rest is. */
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> toldBy(EndedSignIns ended) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(ended);
                return filter;
            }
        };
    }

    /** As Spring's own, but for its patience. */
    private static RestClientAuthorizationCodeTokenResponseClient tokenClient() {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(http().configureMessageConverters(converters -> {
                    converters.addCustomConverter(new FormHttpMessageConverter());
                    converters.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return client;
    }

    private static RestClient.Builder http() {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests);
    }
}
