package org.jingnuo.moderation.replies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jingnuo.commitments.ContentChanged;
import org.jingnuo.feedback.FeedbackChanged;
import org.jingnuo.moderation.HeldForReading;
import org.jingnuo.moderation.News;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Replies that the public may read, in memory, so that reading goes on while the database is lost. */
@Component
public class PublishedReplies {

    /** PostgreSQL's name for what a change tells. */
    static final String CHANNEL = "jingnuo_official_reply";

    /** @param answered ids of feedback, also of such as is not public now, and neither is what answers it */
    private record Held(Map<String, List<PublicReply>> byCommitment, Set<String> answered) {}

    private final HeldForReading<Held> held;

    PublishedReplies(Replies replies, ApplicationEventPublisher events) {
        held = new HeldForReading<>("replies", new Held(Map.of(), Set.of()), () -> read(replies), events);
    }

    /** To a commitment or to what residents saw of it, what was written last first, with those that were withdrawn. */
    public List<PublicReply> of(String commitment) {
        return held.now().byCommitment().getOrDefault(commitment, List.of());
    }

    /** @throws DataAccessException if the database is lost; what is held stays */
    void refresh() {
        held.refresh();
    }

    /** Heard once the change is durable, and before whoever made it gets an answer. */
    @TransactionalEventListener(condition = "#told.channel == '" + CHANNEL + "'")
    void refresh(News.Told told) {
        refresh();
    }

    /** A reply goes with the feedback that it answers. */
    @TransactionalEventListener
    void refresh(FeedbackChanged changed) {
        if (held.now().answered().contains(changed.feedback())) {
            refresh();
        }
    }

    /** Before the first page of new content is made. */
    @EventListener
    void refresh(ContentChanged changed) {
        held.refreshIfPossible();
    }

    private static Held read(Replies replies) {
        var all = replies.find(null, 0, Integer.MAX_VALUE);
        return new Held(
                all.stream()
                        .filter(Reply::isPublic)
                        .map(PublicReply::of)
                        .collect(groupingBy(reply -> reply.target().commitment(), toUnmodifiableList())),
                all.stream()
                        .flatMap(reply -> Stream.ofNullable(reply.target().feedback()))
                        .collect(toUnmodifiableSet()));
    }
}
