package org.jingnuo.platform;

import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the address readers use in the data folder, where commands that print links and run beside the portal find it. */
@Component
class AddressFile {

    private static final Logger log = LoggerFactory.getLogger(AddressFile.class);

    private final JingnuoProperties properties;

    AddressFile(JingnuoProperties properties) {
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void keep() {
        try {
            if (Files.isDirectory(properties.data())) {
                Files.writeString(properties.data().resolve("portal.url"), properties.url() + "\n");
            }
        } catch (IOException failure) {
            log.warn("Commands cannot learn the portal's address: {}", failure.toString());
        }
    }
}
