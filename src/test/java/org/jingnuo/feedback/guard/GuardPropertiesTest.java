package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jingnuo.platform.StartupFault;
import org.jingnuo.platform.StartupFaults;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class GuardPropertiesTest {

    @EnableConfigurationProperties(GuardProperties.class)
    static class Settings {}

    private final ApplicationContextRunner settings = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Settings.class);

    @Test
    void one_number_may_be_set_and_the_others_stay() {
        settings.withPropertyValues("jingnuo.feedback.limits.photos-per-prefix.burst=7")
                .run(context -> assertThat(
                                context.getBean(GuardProperties.class).photosPerPrefix())
                        .isEqualTo(new Limit(7, 960)));
    }

    @Test
    void a_limit_that_lets_nothing_through_stops_the_start_and_is_named() {
        settings.withPropertyValues("jingnuo.feedback.limits.photos-per-prefix.burst=0")
                .run(context -> {
                    var fault = StartupFaults.of(Objects.requireNonNull(context.getStartupFailure()));

                    assertThat(fault.exitCode()).isEqualTo(StartupFault.SETTING);
                    assertThat(fault.sentence()).contains("jingnuo.feedback.limits");
                });
    }
}
