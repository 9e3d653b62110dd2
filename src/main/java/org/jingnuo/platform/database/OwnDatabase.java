package org.jingnuo.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jingnuo.platform.StartupFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal's own PostgreSQL: started with it, started again on the same port when it dies, stopped with it. Keeps the
 * durability PostgreSQL comes with and listens on the loopback interface only.
 */
public final class OwnDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnDatabase.class);
    private static final int PORTS_TO_TRY = 3;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final PostgresCluster cluster;
    private final String password;
    private final int port;
    private volatile PostgresServer server;
    private volatile boolean closing;

    private OwnDatabase(PostgresCluster cluster, int port, PostgresServer server) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.server = server;
        password = cluster.password();
    }

    /**
     * Starts the database of a data folder, making it when missing.
     *
     * @param data held by the caller for as long as the database is open
     * @throws StartupFault when it cannot be made or started
     */
    public static OwnDatabase open(PostgresBinaries binaries, Path data) {
        try {
            var cluster = PostgresCluster.openOrMake(binaries, data);
            var database = start(cluster);
            Thread.ofPlatform().daemon().name("database-watch").start(database::watch);
            return database;
        } catch (IOException failure) {
            throw PostgresFaults.of("The portal's own database in %s did not start".formatted(data), "" + failure);
        }
    }

    @Override
    public String getJdbcUrl() {
        return PostgresCluster.url(port);
    }

    int port() {
        return port;
    }

    @Override
    public String getUsername() {
        return PostgresCluster.NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    /** Process number of the server that runs now, or ran last. */
    public long pid() {
        return server.pid();
    }

    /** Stops the server; to be called after the last connection to it was given back. */
    @Override
    public synchronized void close() throws IOException {
        closing = true;
        notifyAll();
        server.stop();
    }

    /** A free port may be taken before the server listens on it, which only the server can tell. */
    private static OwnDatabase start(PostgresCluster cluster) throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                return new OwnDatabase(cluster, port, PostgresServer.start(cluster, port));
            } catch (StartupFault fault) {
                if (attempt == PORTS_TO_TRY || !fault.sentence().contains("TCP/IP")) {
                    throw fault;
                }
            }
        }
    }

    private void watch() {
        try {
            while (!closing) {
                server.awaitEnd();
                if (!closing) {
                    LOG.warn("The database has stopped; starting it again. Its log is {}", cluster.log());
                    startAgain();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Holds the monitor while it starts a server, so that none is started behind {@link #close}'s back. */
    private synchronized void startAgain() throws InterruptedException {
        var pause = FIRST_PAUSE_MILLIS;
        while (!closing) {
            try {
                server = PostgresServer.start(cluster, port);
                LOG.info("The database answers again");
                return;
            } catch (IOException | StartupFault failure) {
                LOG.warn("{} Trying again.", failure.getMessage());
                wait(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
