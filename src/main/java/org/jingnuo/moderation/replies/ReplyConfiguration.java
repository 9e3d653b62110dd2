package org.jingnuo.moderation.replies;

import java.util.Set;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.moderation.DeskSection;
import org.jingnuo.moderation.Role;
import org.jingnuo.platform.notifications.ChannelListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Replies in the desk's menu, and what they hear: of themselves, and of the feedback that they answer. */
@Configuration(proxyBeanMethods = false)
class ReplyConfiguration {

    @Bean
    DeskSection replySection() {
        return new DeskSection("reply.title", RepliesView.class, Set.of(Role.OFFICIAL), 50);
    }

    @Bean
    ChannelListener replyListener(PublishedReplies published) {
        return new ChannelListener(PublishedReplies.CHANNEL, published::refresh);
    }

    @Bean
    ChannelListener answeredFeedbackListener(PublishedReplies published) {
        return new ChannelListener(PublishedFeedback.CHANNEL, published::refresh);
    }
}
