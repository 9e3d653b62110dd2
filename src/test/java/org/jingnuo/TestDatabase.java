package org.jingnuo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jingnuo.platform.database.OwnDatabase;
import org.jingnuo.platform.database.PostgresBinaries;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The throw-away PostgreSQL of this test JVM, the real one the portal brings; only it does not wait for the disk. Every
 * application context gets an empty database of its own in it, so that what one test class commits is not in another's way.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test_" + CONTEXTS.incrementAndGet();
        var server = Server.RUNNING;
        execute(server, "CREATE DATABASE " + name);
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.getJdbcUrl().replaceFirst("[^/]+$", name),
                        "spring.datasource.username=" + server.getUsername(),
                        "spring.datasource.password=" + server.getPassword(),
                        "spring.datasource.hikari.minimum-idle=1",
                        "jingnuo.data=" + folder("test-data-"))
                .applyTo(context);
    }

    private static Path folder(String prefix) {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), prefix);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void execute(OwnDatabase server, String sql) {
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A server for tests that stop, kill or damage it; theirs to close. */
    public static OwnDatabase open(Path data) throws IOException {
        return OwnDatabase.open(binaries(), Files.createDirectories(data));
    }

    /** PostgreSQL's programs, unpacked once and kept until the next clean build. */
    public static PostgresBinaries binaries() {
        try {
            return PostgresBinaries.unpackedIn(
                    Files.createDirectories(Path.of("target").toAbsolutePath()));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started when first asked for. */
    private static final class Server {

        static final OwnDatabase RUNNING = start();

        private static OwnDatabase start() {
            var database = OwnDatabase.open(binaries(), folder("test-database-"));
            execute(database, "ALTER SYSTEM SET fsync = off");
            execute(database, "SELECT pg_reload_conf()");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(database)));
            return database;
        }

        private static void stop(OwnDatabase database) {
            try {
                database.close();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
