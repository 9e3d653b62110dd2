package org.jingnuo.moderation.replies;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.List;
import java.util.Map;
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
class PublishedReplies {

    /** PostgreSQL's name for what a change tells. */
    static final String CHANNEL = "jingnuo_official_reply";

    private final HeldForReading<Map<String, List<Reply>>> held;

    PublishedReplies(Replies replies, ApplicationEventPublisher events) {
        held = new HeldForReading<>("replies", Map.of(), () -> published(replies), events);
    }

    /** To a commitment or to what residents saw of it, what was written last first, with those that were withdrawn. */
    List<Reply> of(String commitment) {
        return held.now().getOrDefault(commitment, List.of());
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
        refresh();
    }

    /** Before the first page of new content is made. */
    @EventListener
    void refresh(ContentChanged changed) {
        held.refreshIfPossible();
    }

    private static Map<String, List<Reply>> published(Replies replies) {
        return replies.find(null, 0, Integer.MAX_VALUE).stream()
                .filter(Reply::isPublic)
                .collect(groupingBy(reply -> reply.target().commitment(), toUnmodifiableList()));
    }
}
