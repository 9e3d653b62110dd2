package org.jingnuo.moderation.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import java.time.Clock;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.DeskPaths;
import org.jingnuo.moderation.DeskProperties;
import org.jingnuo.moderation.Factors;
import org.jingnuo.moderation.StepUp;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/**
 * Guards the desk and Flow's own calls, which name no page. Public pages, forms and the API go by without a session and
 * without this.
 *
 * <p>Who has given only a password reaches the page that asks for the second factor, and nothing else: not even Flow's calls,
 * by which a forged one could ask for a view.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DeskProperties.class)
class DeskSecurity {

    /** One for the whole Java machine, as Spring Security keeps it: filters and what is asked later must mean the same. */
    private static final SecurityContextHolderStrategy CONTEXTS = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    static SecurityContextHolderStrategy securityContexts() {
        return CONTEXTS;
    }

    @Bean
    SecurityFilterChain deskFilters(
            HttpSecurity http,
            CurrentPerson current,
            DeskSession sessions,
            DeskEntrance entrance,
            SignIn signIn,
            DeskAddress address,
            NavigationAccessControl navigation,
            SecurityContextHolderStrategy strategy,
            Clock clock) {
        // Vaadin sets it after this, and filters for passkeys remember the one they find when they are made
        SecurityContextHolder.setContextHolderStrategy(strategy);
        navigation.setLoginView("/" + DeskPaths.LOGIN);
        var asking = new AskingToSignIn();
        return http.securityMatcher(DeskRequests::areGuarded)
                .addFilterAfter(new CurrentPersonFilter(current, sessions, entrance), SecurityContextHolderFilter.class)
                .addFilterBefore(new DeskHeaders(), HeaderWriterFilter.class)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/" + DeskPaths.LOGIN, "/" + DeskPaths.SETUP, "/" + DeskPaths.LANGUAGE)
                        .permitAll()
                        .requestMatchers("/" + DeskPaths.SECOND)
                        .access(passwordGiven())
                        .requestMatchers("/" + DeskPaths.FACTOR, "/" + DeskPaths.CODES)
                        .access(mayAddFactors(clock))
                        .requestMatchers(HttpMethod.POST, "/webauthn/register")
                        .access(mayAddFactors(clock))
                        .requestMatchers("/webauthn/**")
                        .denyAll()
                        .requestMatchers(DeskRequests::areOfFlow)
                        .access(nobodyOrBothGiven())
                        .requestMatchers(DeskRequests::areOfDesk)
                        .access(bothGiven()))
                .webAuthn(passkeys -> passkeys.disableDefaultRegistrationPage(true)
                        .rpId(address.host())
                        .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                            @Override
                            public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                                return asSecondFactor(filter, signIn, sessions);
                            }
                        }))
                .with(
                        vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .addLogoutHandler((request, response, authentication) -> {
                                    if (authentication != null && Factors.hasBoth(authentication)) {
                                        signIn.signedOut(authentication.getName());
                                    }
                                })
                                .logoutSuccessHandler(backToLogin()))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(asking).accessDeniedHandler(asking))
                .build();
    }

    @Bean
    FilterRegistrationBean<DeskEntranceFilter> deskEntranceFilter(DeskEntrance entrance) {
        var registration = new FilterRegistrationBean<>(new DeskEntranceFilter(entrance));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return registration;
    }

    private static <F extends WebAuthnAuthenticationFilter> F asSecondFactor(
            F filter, SignIn signIn, DeskSession sessions) {
        var handler = new PasskeyAnswers(signIn, sessions);
        filter.setMfaEnabled(true);
        filter.setAuthenticationSuccessHandler(handler);
        filter.setAuthenticationFailureHandler(handler);
        return filter;
    }

    private static LogoutSuccessHandler backToLogin() {
        var handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/" + DeskPaths.LOGIN);
        handler.setRedirectStrategy(new UidlRedirectStrategy());
        return handler;
    }

    private static AuthorizationManager<RequestAuthorizationContext> passwordGiven() {
        return (authentication, request) -> new AuthorizationDecision(Factors.hasPassword(authentication.get()));
    }

    private static AuthorizationManager<RequestAuthorizationContext> bothGiven() {
        return (authentication, request) -> new AuthorizationDecision(Factors.hasBoth(authentication.get()));
    }

    /** Pages of the site that have something live are used by people who are not signed in. */
    private static AuthorizationManager<RequestAuthorizationContext> nobodyOrBothGiven() {
        return (authentication, request) -> {
            var person = authentication.get();
            return new AuthorizationDecision(person instanceof AnonymousAuthenticationToken || Factors.hasBoth(person));
        };
    }

    private static AuthorizationManager<RequestAuthorizationContext> mayAddFactors(Clock clock) {
        return (authentication, request) -> {
            var person = authentication.get();
            return new AuthorizationDecision(
                    Factors.hasFresh(person, StepUp.LASTS, clock) || Factors.hasLink(person, StepUp.LASTS, clock));
        };
    }
}
