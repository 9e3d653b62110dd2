package org.jingnuo.platform;

import java.io.IOException;
import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;

/** Finds the sentence to say for whatever stopped the start. */
public final class StartupFaults {

    private StartupFaults() {}

    /** The fault somewhere inside Spring's wrappers, or one made for what is known to happen, or the innermost words. */
    public static StartupFault of(Throwable failure) {
        return causes(failure)
                .flatMap(cause -> recognise(cause).stream())
                .findFirst()
                .orElseGet(() -> unknown(failure));
    }

    /** Whether this is the system's word for a full disk or a used-up quota. */
    public static boolean saysDiskIsFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    private static Optional<StartupFault> recognise(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StartupFault fault -> fault;
                    case PortInUseException taken ->
                        new StartupFault(
                                StartupFault.PORT,
                                "Port %d is taken by another program; choose another with --port."
                                        .formatted(taken.getPort()),
                                taken);
                    case BindException refused ->
                        new StartupFault(
                                StartupFault.PORT,
                                "The address cannot be listened on (%s); choose another with --address or --port."
                                        .formatted(refused.getMessage()),
                                refused);
                    case org.springframework.boot.context.properties.bind.BindException unreadable ->
                        new StartupFault(
                                StartupFault.SETTING,
                                "The setting %s has a value that cannot be read as %s."
                                        .formatted(
                                                unreadable.getName(),
                                                unreadable
                                                        .getTarget()
                                                        .getType()
                                                        .toClass()
                                                        .getSimpleName()),
                                unreadable);
                    case IOException full
                    when saysDiskIsFull(String.valueOf(full.getMessage())) ->
                        new StartupFault(
                                StartupFault.DISK_FULL,
                                "The disk is full (%s); make room and start again.".formatted(full.getMessage()),
                                full);
                    default -> null;
                });
    }

    private static StartupFault unknown(Throwable failure) {
        var innermost = causes(failure).reduce(failure, (outer, inner) -> inner);
        return new StartupFault(
                StartupFault.OTHER,
                "Jingnuo could not start: %s (%s). Start again with --debug to see everything."
                        .formatted(innermost.getMessage(), innermost.getClass().getSimpleName()),
                failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
