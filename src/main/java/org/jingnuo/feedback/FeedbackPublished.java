package org.jingnuo.feedback;

import java.util.Set;

/**
 * What the public sees of some feedback has changed: it has come, or gone, or reads otherwise.
 *
 * @param feedbacks their ids
 */
public record FeedbackPublished(Set<String> feedbacks) {
    public FeedbackPublished {
        feedbacks = Set.copyOf(feedbacks);
    }
}
