package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jingnuo.RepositoryTest;
import org.jingnuo.platform.JingnuoProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@RepositoryTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({GuardConfiguration.class, GuardConfigurationTest.Given.class})
class GuardConfigurationTest {

    @TestConfiguration(proxyBeanMethods = false)
    @EnableConfigurationProperties(JingnuoProperties.class)
    static class Given {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Signing signing() {
            return TestSigning.SIGNING;
        }
    }

    @Autowired
    Gate gate;

    @Autowired
    GuardProperties limits;

    @Autowired
    FormToken tokens;

    @Test
    void who_has_a_key_has_a_gate_with_the_limits_of_the_settings() {
        assertThat(gate.judge(new Attempt("203.0.113.7", Sender.PROGRAM, null, null, false, null)))
                .isInstanceOf(Verdict.Doubtful.class);
        assertThat(limits.submissionsPerPrefix()).isEqualTo(new Limit(240, 240));
        assertThat(tokens.age(tokens.issue())).isEqualTo(FormAge.HASTY);
    }
}
