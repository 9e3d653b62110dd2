package org.jingnuo.moderation.progress;

import java.util.Set;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.jingnuo.platform.notifications.ChannelListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Official progress in the desk's menu, and its channel. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    DeskSection progressSection() {
        return new DeskSection("progress.title", ProgressView.class, Set.of(Role.EDITOR), 40);
    }

    @Bean
    ChannelListener progressListener(PublishedProgress published) {
        return new ChannelListener(PublishedProgress.CHANNEL, published::refresh);
    }
}
