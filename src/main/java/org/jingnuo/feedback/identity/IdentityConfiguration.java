package org.jingnuo.feedback.identity;

import java.time.Clock;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.SealedCookie;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may send, as the operator has set it; how they sign in is {@link SignInSecurity}'s. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IdentityProperties.class)
class IdentityConfiguration {

    /** @throws org.jingnuo.platform.StartupFault when a setting is missing or wrong */
    @Bean
    SenderIdentity senderIdentity(
            @Value("${" + CitySignInReader.SETTING + ":}") String mode,
            IdentityProperties settings,
            FeedbackKeys keys,
            Clock clock) {
        return CitySignInReader.read(mode, settings)
                .<SenderIdentity>map(city -> new SignedInSends(city.shown(), sender(city, keys, clock)))
                .orElseGet(AnybodySends::new);
    }

    @Bean
    KnownSenders knownSenders(JdbcClient database, FeedbackKeys keys) {
        return new KnownSenders(database, new Pseudonyms(keys));
    }

    /** By which a sender is known who has signed in. */
    static SealedCookie sender(CitySignIn city, FeedbackKeys keys, Clock clock) {
        return new SealedCookie(IdentityPaths.COOKIE, "/", city.shown().keep(), keys, clock);
    }
}
