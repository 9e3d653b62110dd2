package org.jingnuo.commitments;

import org.jingnuo.platform.notifications.ChannelListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the {@link Catalogue} catch up with an import by another node the moment it is committed. */
@Configuration(proxyBeanMethods = false)
class ContentNotifications {

    /** PostgreSQL's name for what an import tells; the payload is the number of the new revision. */
    static final String CHANNEL = "jingnuo_content_revision";

    @Bean
    ChannelListener contentListener(Catalogue catalogue) {
        return new ChannelListener(CHANNEL, catalogue::refresh);
    }
}
