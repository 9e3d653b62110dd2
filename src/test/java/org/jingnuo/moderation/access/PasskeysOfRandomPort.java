package org.jingnuo.moderation.access;

import java.lang.reflect.Proxy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;

/** A test's portal learns its port only after it has started, and with it where passkeys are used. */
@TestConfiguration(proxyBeanMethods = false)
class PasskeysOfRandomPort {

    @Bean
    @Primary
    WebAuthnRelyingPartyOperations relyingPartyOfRandomPort(
            PublicKeyCredentialUserEntityRepository users, Passkeys passkeys, Environment environment) {
        return (WebAuthnRelyingPartyOperations) Proxy.newProxyInstance(
                PasskeysOfRandomPort.class.getClassLoader(),
                new Class<?>[] {WebAuthnRelyingPartyOperations.class},
                (proxy, method, arguments) -> {
                    var origin = "http://localhost:" + environment.getProperty("local.server.port");
                    var party = PasskeyConfiguration.relyingParty(users, passkeys, "localhost", origin);
                    return method.invoke(party, arguments);
                });
    }
}
