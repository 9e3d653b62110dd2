package org.jingnuo.moderation.figures;

import java.util.Set;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.jingnuo.platform.notifications.ChannelListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FigureConfiguration {

    @Bean
    DeskSection figuresSection() {
        return new DeskSection("figures.title", DeskFiguresView.class, Set.of(Role.values()), 70);
    }

    /** Heard at the start as well, and when a lost database is back. */
    @Bean
    ChannelListener figuresListener(PublicFigures shown) {
        return new ChannelListener(FigureTable.CHANNEL, shown::refresh);
    }
}
