package org.jingnuo.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Tries the port before anything else is started, so that a taken one is told at once and not after the database. */
public final class PortCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** @throws StartupFault when the address cannot be listened on */
    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        int port = environment.getRequiredProperty("server.port", Integer.class);
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(
                    InetAddress.getByName(environment.getRequiredProperty("server.address")), port));
        } catch (UnknownHostException unknown) {
            throw new StartupFault(
                    StartupFault.PORT,
                    "The address %s is not known; choose another with --address.".formatted(unknown.getMessage()),
                    unknown);
        } catch (IOException failure) {
            PortInUseException.throwIfPortBindingException(failure, () -> port);
            throw StartupFaults.of(failure);
        }
    }
}
