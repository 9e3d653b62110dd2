package org.jingnuo.moderation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.platform.JingnuoProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the desk's address in the data folder for commands that run beside the portal and print links to it: what the portal was
 * started with is not known to them.
 */
@Component
public class DeskAddressFile {

    private static final Logger log = LoggerFactory.getLogger(DeskAddressFile.class);

    private final Path folder;
    private final DeskAddress address;

    DeskAddressFile(JingnuoProperties properties, DeskAddress address) {
        this.folder = properties.data();
        this.address = address;
    }

    /** When the portal answers; a command that has read it is ready, too. */
    @EventListener
    void keep(ApplicationReadyEvent ready) {
        try {
            if (ready.getApplicationContext() instanceof WebServerApplicationContext && Files.isDirectory(folder)) {
                Files.writeString(file(), address.origin() + "\n");
            }
        } catch (IOException failure) {
            log.warn("Commands cannot learn the desk's address: {}", failure.toString());
        }
    }

    /** The address to send to somebody who is to set up, at the portal that runs here or ran last. */
    public String setupLink(String secret) {
        return DeskAddress.setupLink(origin(), secret);
    }

    private String origin() {
        try {
            return Files.exists(file()) ? Files.readString(file()).strip() : address.origin();
        } catch (IOException failure) {
            return address.origin();
        }
    }

    private Path file() {
        return folder.resolve("desk.url");
    }
}
