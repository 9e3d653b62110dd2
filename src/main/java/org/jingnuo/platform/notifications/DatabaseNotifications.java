package org.jingnuo.platform.notifications;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Hears of changes by other nodes the moment they are committed, and lets each {@link ChannelListener} catch up. Listens
 * on one connection for all of them, its own, because one of the pool would be taken from it for good. What was missed
 * while the connection was lost is caught up as soon as there is another.
 */
@Component
public class DatabaseNotifications implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabaseNotifications.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(2);

    private final JdbcConnectionDetails database;
    private final List<ChannelListener> listeners;
    private final Set<String> channels;
    private volatile @Nullable Thread listening;

    DatabaseNotifications(JdbcConnectionDetails database, List<ChannelListener> listeners) {
        this.database = database;
        this.listeners = listeners;
        this.channels = listeners.stream().map(ChannelListener::channel).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void start() {
        var thread = Thread.ofVirtual().name("database-notifications").unstarted(this::listen);
        listening = thread;
        thread.start();
    }

    /** An interrupt closes the socket on which a virtual thread waits, so nothing waits for the silence to end. */
    @Override
    public void stop() {
        var thread = listening;
        listening = null;
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join(LONGEST_STOP);
            } catch (InterruptedException interrupt) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return listening != null;
    }

    /** After what is loaded at start, in phase 0, and before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }

    private void listen() {
        var link = new Link();
        while (isWanted()) {
            try (var connection = ListeningConnection.open(database, channels)) {
                catchUp(channels);
                link.found();
                while (true) {
                    catchUp(connection.hear());
                }
            } catch (SQLException | RuntimeException lost) {
                if (isWanted()) {
                    link.pauseAfter(lost);
                }
            }
        }
    }

    /** False once it was told to stop, whoever swallowed the interrupt. */
    private boolean isWanted() {
        return Thread.currentThread().equals(listening);
    }

    /**
     * Lets each listener on these channels catch up, whatever becomes of the others.
     *
     * @throws DataAccessException when the database is lost to one of them
     */
    private void catchUp(Set<String> told) {
        var lost = new ArrayList<RuntimeException>();
        for (var listener : listeners) {
            if (told.contains(listener.channel())) {
                try {
                    listener.catchUp().run();
                } catch (DataAccessException | TransactionException failure) {
                    lost.add(failure);
                } catch (RuntimeException wrong) {
                    log.error(
                            "What {} tells of cannot be taken over; what there was stays.", listener.channel(), wrong);
                }
            }
        }
        if (!lost.isEmpty()) {
            throw lost.getFirst();
        }
    }
}
