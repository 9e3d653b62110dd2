package org.jingnuo.platform.database;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jingnuo.platform.StartupFault;

/** One run of the database server, from its start to its end. */
final class PostgresServer {

    /** Recovery after a crash may read much; while the server lives it is given this long. */
    private static final Duration LONGEST_START = Duration.ofMinutes(5);

    private static final Duration LONGEST_EXIT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "shared_buffers=64MB",
            // what a statement could not store stays out of the log
            "log_error_verbosity=terse");

    private static final long LARGEST_LOG = 10_000_000;

    private final PostgresCluster cluster;
    private final Process process;

    private PostgresServer(PostgresCluster cluster, Process process) {
        this.cluster = cluster;
        this.process = process;
    }

    /**
     * Starts the server on the loopback interface and returns once it accepts connections. A server left behind by a
     * portal that was killed is stopped first.
     *
     * @throws StartupFault when it ends instead
     */
    static PostgresServer start(PostgresCluster cluster, int port) throws IOException {
        stopLeftBehind(cluster);
        var log = cluster.log();
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.delete(log);
        }
        var logged = Files.exists(log) ? Files.size(log) : 0;
        var process = Command.prepare(command(cluster, port))
                .redirectErrorStream(true)
                .redirectOutput(appendTo(log.toFile()))
                .start();
        var server = new PostgresServer(cluster, process);
        try {
            server.awaitReady(logged);
        } catch (IOException | StartupFault failure) {
            server.stop();
            throw failure;
        }
        return server;
    }

    long pid() {
        return process.pid();
    }

    /** Returns when the server has ended, for whatever reason. */
    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /** Ends connections and the server, leaving nothing to recover, and returns when its process is gone. */
    void stop() throws IOException {
        for (var mode : List.of("fast", "immediate")) {
            if (process.isAlive()) {
                stop(cluster, mode);
                awaitGone();
            }
        }
    }

    /** The server takes its files away a moment before it ends. */
    private void awaitGone() throws IOException {
        try {
            process.waitFor(LONGEST_EXIT);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database stopped", interrupt);
        }
    }

    private static void stop(PostgresCluster cluster, String mode) throws IOException {
        var command = cluster.command(
                "pg_ctl",
                "stop",
                "-w",
                "-t",
                "30",
                "-m",
                mode,
                "-D",
                cluster.files().toString());
        Command.run(command, "");
    }

    /** In a session of its own where the system can, so that Ctrl-C reaches the portal, and the portal its database. */
    private static List<String> command(PostgresCluster cluster, int port) {
        var command = new ArrayList<String>();
        if (Command.works("setsid", "true")) {
            command.add("setsid");
        }
        command.addAll(cluster.command("postgres", "-D", cluster.files().toString(), "-p", String.valueOf(port)));
        SETTINGS.forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    private void awaitReady(long logged) throws IOException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw PostgresFaults.of(
                        "The portal's own database did not start (its log is %s)".formatted(cluster.log()),
                        textFrom(cluster.log(), logged));
            }
            pause();
        }
    }

    /** A file left behind says ready too, so it must also name our process. */
    private boolean isReady() throws IOException {
        return PostmasterFile.findIn(cluster.files())
                .filter(file -> file.pid() == process.pid() && file.ready())
                .isPresent();
    }

    /**
     * What the server says that runs on these files now, whoever started it. The process number in the file may
     * meanwhile be another program's: only a server of this folder counts.
     */
    static Optional<PostmasterFile> findRunning(Path files) throws IOException {
        return PostmasterFile.findIn(files)
                .filter(file -> ProcessHandle.of(file.pid())
                        .filter(process -> namesFolder(process, files))
                        .isPresent());
    }

    private static void stopLeftBehind(PostgresCluster cluster) throws IOException {
        if (findRunning(cluster.files()).isPresent()) {
            stop(cluster, "fast");
        } else if (PostmasterFile.findIn(cluster.files()).isPresent()) {
            Files.deleteIfExists(PostmasterFile.path(cluster.files()));
        }
    }

    private static boolean namesFolder(ProcessHandle process, Path files) {
        return process.info()
                .arguments()
                .map(arguments -> Arrays.asList(arguments).contains(files.toString()))
                .orElse(false);
    }

    private static String textFrom(Path log, long start) throws IOException {
        var bytes = Files.readAllBytes(log);
        var from = (int) Math.min(start, bytes.length);
        return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException interrupt) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the database started", interrupt);
        }
    }
}
