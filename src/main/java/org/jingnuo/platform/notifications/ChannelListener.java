package org.jingnuo.platform.notifications;

/**
 * What a feature does when a node tells of a change to its data. Published as a bean. Nodes tell by PostgreSQL's
 * {@code pg_notify}, in the transaction that changes the data.
 *
 * @param channel PostgreSQL's name for what is told, e.g. {@code jingnuo_content_revision}
 * @param catchUp brings this node up to date with the database, however much it missed: runs whenever something is told on
 *     the channel, and on every new connection. Listeners run one after another. A
 *     {@link org.springframework.dao.DataAccessException} says that the database is lost, so that all run again on a new
 *     connection; whatever else is thrown is logged
 */
public record ChannelListener(String channel, Runnable catchUp) {}
