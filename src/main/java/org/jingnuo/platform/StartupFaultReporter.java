package org.jingnuo.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says a fault at start as one sentence on standard error, unless {@code --debug} asks for all of it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupFaultReporter implements SpringBootExceptionReporter {

    private final boolean debug;

    StartupFaultReporter(@Nullable ConfigurableApplicationContext context) {
        debug = context != null && context.getEnvironment().containsProperty("debug");
    }

    @Override
    public boolean reportException(Throwable failure) {
        System.err.println(StartupFaults.of(failure).sentence());
        return !debug;
    }
}
