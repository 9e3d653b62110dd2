package org.jingnuo.feedback.identity;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A city's own sign-in by OpenID Connect, as {@code jingnuo.feedback.identity.…} or {@code JINGNUO_FEEDBACK_IDENTITY_…}; it
 * counts only where {@code jingnuo.feedback.identity} is {@code required}.
 *
 * @param issuer as the sign-in calls itself, exactly
 * @param clientId by which it knows the portal
 * @param nameZh what the city calls it
 * @param keep how long somebody stays signed in on one device
 */
@ConfigurationProperties("jingnuo.feedback.identity")
record IdentityProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("") String nameZh,
        @DefaultValue("") String nameEn,
        @DefaultValue("2h") Duration keep) {

    /** Without the secret: this can get into a log. */
    @Override
    public String toString() {
        return "IdentityProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
    }
}
