package org.jingnuo.feedback.keep;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long what of feedback is kept, as {@code jingnuo.feedback.keep.…}; the privacy page tells the same. What is published
 * is kept.
 *
 * @param contact after feedback was closed
 * @param draftPhotos after they were received, when no feedback has them
 * @param unpublished words, rough position and photos, after feedback was rejected or merged, and what was
 *     left out when it was published
 * @param withdrawn that there was feedback, after it was withdrawn and with it all that it said deleted
 * @param revisions what tells the nodes of a portal that something public has changed
 */
@ConfigurationProperties("jingnuo.feedback.keep")
public record KeepPeriods(
        @DefaultValue("30d") Duration contact,
        @DefaultValue("24h") Duration draftPhotos,
        @DefaultValue("90d") Duration unpublished,
        @DefaultValue("30d") Duration withdrawn,
        @DefaultValue("90d") Duration revisions) {

    public KeepPeriods {
        var shortest = Duration.ofHours(1);
        if (Stream.of(contact, draftPhotos, unpublished, withdrawn, revisions)
                .anyMatch(it -> it.compareTo(shortest) < 0)) {
            throw new IllegalArgumentException("What is kept is kept for an hour at least.");
        }
    }
}
