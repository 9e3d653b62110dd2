package org.jingnuo.feedback.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.PortalTest;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class StartedPortalKeysTest {

    @Autowired
    JingnuoProperties properties;

    @Autowired
    KnownSecret known;

    @Autowired
    Sealer sealer;

    @Test
    void a_first_start_makes_a_key_that_the_database_knows() {
        var secret = new SecretFile(properties.data()).find().orElseThrow();

        assertThat(known.isOf(FeedbackKeys.of(secret))).isTrue();
    }

    @Test
    void contacts_are_sealed_with_it() {
        var secret = new SecretFile(properties.data()).find().orElseThrow();

        var sealed = sealer.seal("13800138000", "7");

        assertThat(new Sealer(FeedbackKeys.of(secret)).open(sealed, "7")).isEqualTo("13800138000");
    }
}
