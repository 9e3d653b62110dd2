package org.jingnuo.moderation.access;

import java.util.Set;
import org.jingnuo.moderation.DeskAddress;
import org.jingnuo.moderation.people.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys as second factors: bound to the desk's host, and always with the device's own check of who holds it. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    static final String SITE = "Jingnuo 荆诺";

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyUsers(JdbcOperations database) {
        return new JdbcPublicKeyCredentialUserEntityRepository(database);
    }

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(
            PublicKeyCredentialUserEntityRepository users, Passkeys passkeys, DeskAddress address) {
        return relyingParty(users, passkeys, address.host(), address.origin());
    }

    static WebAuthnRelyingPartyOperations relyingParty(
            PublicKeyCredentialUserEntityRepository users, Passkeys passkeys, String host, String origin) {
        var party = new Webauthn4JRelyingPartyOperations(
                users,
                passkeys,
                PublicKeyCredentialRpEntity.builder().id(host).name(SITE).build(),
                Set.of(origin));
        party.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.PREFERRED)
                        .build()));
        party.setCustomizeRequestOptions(options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return party;
    }

    /** What a passkey alone gives: nothing but the epoch in which it was used. */
    @Bean
    UserDetailsService passkeyOwners(Standings standings) {
        return name -> standings
                .find(name)
                .map(standing -> User.withUsername(name)
                        .password("")
                        .authorities(new SessionEpoch(standing.epoch()))
                        .build())
                .orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
    }
}
