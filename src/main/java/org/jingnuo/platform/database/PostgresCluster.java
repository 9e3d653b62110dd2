package org.jingnuo.platform.database;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jingnuo.platform.StartupFault;

/**
 * The files of the portal's own database and the commands that work on them.
 *
 * @param folder holds {@code cluster}, {@code password} and {@code server.log}
 */
record PostgresCluster(PostgresBinaries binaries, Unprivileged user, Path folder) {

    /** Name of the database and of its only user. */
    static final String NAME = "jingnuo";

    private static final String UNFINISHED = "postgres-unfinished-";

    /**
     * The cluster in {@code data/postgres}, made when missing.
     *
     * @throws StartupFault when it cannot be made, or belongs to another major version
     */
    static PostgresCluster openOrMake(PostgresBinaries binaries, Path data) throws IOException {
        var cluster = new PostgresCluster(binaries, Unprivileged.ofThisSystem(), data.resolve("postgres"));
        deleteUnfinished(data);
        if (!Files.exists(cluster.folder)) {
            cluster.make(data);
        }
        var major = Files.readString(cluster.files().resolve("PG_VERSION")).strip();
        if (!major.equals(binaries.major())) {
            throw new StartupFault(
                    StartupFault.DATABASE,
                    "The database in %s was made by PostgreSQL %s, but this portal brings %s; move it with pg_upgrade."
                            .formatted(cluster.folder, major, binaries.major()));
        }
        return cluster;
    }

    /** PostgreSQL's own data directory. */
    Path files() {
        return folder.resolve("cluster");
    }

    /** Where the server writes what it has to say. */
    Path log() {
        return folder.resolve("server.log");
    }

    String password() throws IOException {
        return passwordIn(folder);
    }

    /** @param folder as {@link #folder} */
    static String passwordIn(Path folder) throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    /** Where the database is that listens on a port. */
    static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    /** One of PostgreSQL's programs, as a user it accepts. */
    List<String> command(String program, String... arguments) {
        var command = new ArrayList<>(user.prefix());
        command.add(binaries.program(program));
        command.addAll(List.of(arguments));
        return command;
    }

    /** In a side folder that is renamed when all is done: an interrupted one never looks like a database. */
    private void make(Path data) throws IOException {
        var unfinished = Files.createTempDirectory(data, UNFINISHED);
        var password = unfinished.resolve("password");
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(password, randomPassword().getBytes(StandardCharsets.US_ASCII), WRITE, SYNC);
        if (user.owner() != null) {
            Folders.giveTo(user.owner(), unfinished);
        }
        var files = unfinished.resolve("cluster").toString();
        mustSucceed(
                command(
                        "initdb",
                        "--pgdata=" + files,
                        "--username=" + NAME,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"),
                "");
        mustSucceed(
                command("postgres", "--single", "-c", "exit_on_error=on", "-D", files, "postgres"),
                "CREATE DATABASE " + NAME + "\n");
        Files.move(unfinished, folder, ATOMIC_MOVE);
    }

    private static void mustSucceed(List<String> command, String input) throws IOException {
        var result = Command.run(command, input);
        if (!result.succeeded()) {
            throw PostgresFaults.of("The portal's own database could not be made", result.output());
        }
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void deleteUnfinished(Path data) throws IOException {
        try (var unfinished = Files.newDirectoryStream(data, UNFINISHED + "*")) {
            for (var folder : unfinished) {
                Folders.delete(folder);
            }
        }
    }
}
