package org.jingnuo.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.BindException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.web.server.PortInUseException;

class StartupFaultsTest {

    @ParameterizedTest
    @MethodSource("failures")
    void a_failure_at_start_becomes_one_sentence_and_a_code(Throwable failure, int code, String words) {
        var wrapped = new IllegalStateException("refresh", new BeanCreationException("bean", failure));

        var fault = StartupFaults.of(wrapped);

        assertThat(fault.exitCode()).isEqualTo(code);
        assertThat(fault.sentence()).contains(words);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                arguments(new StartupFault(StartupFault.CONTENT, "a.yaml:3 …\nb.yaml:9 …"), 14, "b.yaml:9"),
                arguments(new PortInUseException(8080), 10, "Port 8080 is taken"),
                arguments(new BindException("Cannot assign requested address"), 10, "--address"),
                arguments(new IOException("write: No space left on device"), 12, "disk is full"),
                arguments(new IOException("write: Disk quota exceeded"), 12, "disk is full"),
                arguments(new IllegalArgumentException("what nobody foresaw"), 1, "what nobody foresaw"));
    }
}
