package org.jingnuo.moderation;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells every node that something public is otherwise, as soon as the transaction that made it so is committed. */
@Component
public class News {

    /** This node has told it; heard on the way to whoever made the change. */
    public record Told(String channel) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    News(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /** @param channel PostgreSQL's name for what is told */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(String channel) {
        database.sql("SELECT pg_notify(?, '')").param(channel).query().singleRow();
        events.publishEvent(new Told(channel));
    }
}
