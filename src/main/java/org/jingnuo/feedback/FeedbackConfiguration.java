package org.jingnuo.feedback;

import org.jingnuo.feedback.guard.GuardConfiguration;
import org.jingnuo.feedback.guard.Signing;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.jingnuo.feedback.privacy.Purpose;
import org.jingnuo.platform.notifications.ChannelListener;
import org.jingnuo.site.Destination;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What feedback gives to others: its place among the main ones, its channel, its signature. */
@Configuration(proxyBeanMethods = false)
@Import(GuardConfiguration.class)
class FeedbackConfiguration {

    @Bean
    Destination feedbackPlace() {
        return new Destination("feedback.find.title", () -> "/" + FeedbackPaths.FIND, 93);
    }

    @Bean
    ChannelListener feedbackListener(PublishedFeedback published) {
        return new ChannelListener(FeedbackRevisions.CHANNEL, published::refresh);
    }

    @Bean
    Signing formSigning(FeedbackKeys keys) {
        return message -> keys.digest(Purpose.FORM_TOKEN, message);
    }
}
