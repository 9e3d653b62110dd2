package org.jingnuo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.platform.StartupFault;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The portal's own PostgreSQL for a command beside the portal: the server that runs, or else one that is started for the
 * command and stopped with it. Never a second server on the same files.
 */
final class VisitedDatabase implements JdbcConnectionDetails, AutoCloseable {

    /** What is to be done after the visit. */
    @FunctionalInterface
    private interface Leaving {
        void leave() throws IOException;
    }

    private final int port;
    private final String password;
    private final Leaving leaving;

    private VisitedDatabase(int port, String password, Leaving leaving) {
        this.port = port;
        this.password = password;
        this.leaving = leaving;
    }

    /** @throws StartupFault when there is none in the data folder, or it cannot be used */
    static VisitedDatabase in(Path data) {
        var cluster = data.resolve("postgres");
        if (!Files.isDirectory(cluster)) {
            throw new StartupFault(
                    StartupFault.DATA_FOLDER,
                    "There is no database in %s yet; run the portal first, or name its data folder with --data."
                            .formatted(data));
        }
        try {
            var running = PostgresServer.findRunning(cluster.toRealPath().resolve("cluster"))
                    .filter(PostmasterFile::ready);
            return running.isPresent()
                    ? new VisitedDatabase(running.get().port(), PostgresCluster.passwordIn(cluster), () -> {})
                    : started(data);
        } catch (IOException failure) {
            throw PostgresFaults.of("The portal's own database in %s cannot be read".formatted(data), "" + failure);
        }
    }

    /** The folder is held for the time of the visit, so that no portal starts beside it. */
    private static VisitedDatabase started(Path data) throws IOException {
        var folder = DataFolder.hold(data);
        try {
            var database = OwnDatabase.open(PostgresBinaries.unpackedIn(folder.path()), folder.path());
            return new VisitedDatabase(database.port(), database.getPassword(), () -> {
                try (folder) {
                    database.close();
                }
            });
        } catch (IOException | RuntimeException failure) {
            folder.close();
            throw failure;
        }
    }

    @Override
    public String getJdbcUrl() {
        return PostgresCluster.url(port);
    }

    @Override
    public String getUsername() {
        return PostgresCluster.NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        leaving.leave();
    }
}
