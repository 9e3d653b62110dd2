package org.jingnuo.moderation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AllRequiredFactorsAuthorizationManager;
import org.springframework.security.authorization.RequiredFactor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** By what somebody at the desk has proved who they are: a password first, and then one of the second factors. */
public final class Factors {

    public static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    public static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    public static final String TOTP = "FACTOR_TOTP";
    public static final String RECOVERY_CODE = "FACTOR_RECOVERY_CODE";

    /** Came by a link to set up with; lets somebody add their first second factor and nothing else. */
    public static final String SETUP_LINK = "FACTOR_SETUP_LINK";

    private static final List<String> SECOND = List.of(PASSKEY, TOTP, RECOVERY_CODE);

    private Factors() {}

    /** Whether the password was given. */
    public static boolean hasPassword(@Nullable Authentication authentication) {
        return has(authentication, null, Clock.systemUTC(), PASSWORD);
    }

    /** Whether the password and a second factor were given: who the person is, is certain. */
    public static boolean hasBoth(@Nullable Authentication authentication) {
        return SECOND.stream().anyMatch(factor -> has(authentication, null, Clock.systemUTC(), PASSWORD, factor));
    }

    /** Whether besides the password a second factor was given at most that long ago. */
    public static boolean hasFresh(@Nullable Authentication authentication, Duration age, Clock clock) {
        return hasPassword(authentication)
                && SECOND.stream().anyMatch(factor -> has(authentication, age, clock, factor));
    }

    /** Whether the person came by a link to set up with, at most that long ago. */
    public static boolean hasLink(@Nullable Authentication authentication, Duration age, Clock clock) {
        return hasPassword(authentication) && has(authentication, age, clock, SETUP_LINK);
    }

    private static boolean has(
            @Nullable Authentication authentication, @Nullable Duration age, Clock clock, String... factors) {
        var builder = AllRequiredFactorsAuthorizationManager.<Object>builder();
        Stream.of(factors)
                .map(factor ->
                        RequiredFactor.withAuthority(factor).validDuration(age).build())
                .forEach(builder::requireFactor);
        var required = builder.build();
        required.setClock(clock);
        return required.authorize(() -> authentication, Factors.class).isGranted();
    }
}
