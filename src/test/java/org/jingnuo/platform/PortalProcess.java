package org.jingnuo.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jingnuo.TestDatabase;

/** The packaged portal, run as an operator runs it and watched from outside. */
public final class PortalProcess implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String READY = "Jingnuo is ready at ";

    /** It lives for seconds: to compile its code well costs more than that brings. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path data;
    private final Process process;
    private final BufferedReader output;
    private final List<String> printed = new ArrayList<>();
    private String address = "";

    private PortalProcess(Path data, Process process) {
        this.data = data;
        this.process = process;
        output = process.inputReader();
    }

    /** Starts it on a free port and returns at its ready line, or when it has ended without one. */
    public static PortalProcess start(Path data, String... arguments) throws IOException {
        shareBinaries(data);
        // a shell without job control makes its children deaf to Ctrl-C, and so would the test run be
        var command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.add(JAVA);
        command.addAll(SHORT_LIVED);
        command.addAll(List.of("-jar", Unpacked.JAR.toString(), "--jingnuo.data=" + data));
        command.addAll(List.of(arguments));
        var portal = new PortalProcess(data, prepare(command).start());
        portal.readUntilReady();
        return portal;
    }

    public boolean isReady() {
        return !address.isEmpty();
    }

    public int port() {
        return URI.create(address).getPort();
    }

    long pid() {
        return process.pid();
    }

    /** All it has printed, once it has ended. */
    public String printed() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
        }
        return String.join("\n", printed);
    }

    String health() throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/health")).build();
            return client.send(request, BodyHandlers.ofString()).body();
        }
    }

    /** What Ctrl-C does. */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", String.valueOf(pid())).start().waitFor();
        return end();
    }

    public int kill() throws InterruptedException {
        process.destroyForcibly();
        return end();
    }

    int end() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The portal still runs");
        }
        return process.exitValue();
    }

    public ProcessHandle database() throws IOException {
        return ProcessHandle.of(Long.parseLong(postmaster().getFirst().strip())).orElseThrow();
    }

    public Connection connect() throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:%s/jingnuo"
                .formatted(postmaster().get(3).strip());
        return DriverManager.getConnection(url, "jingnuo", Files.readString(data.resolve("postgres/password")));
    }

    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        end();
        output.close();
        Files.deleteIfExists(binariesIn(data));
    }

    private void readUntilReady() throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            if (line.startsWith(READY)) {
                address = line.substring(READY.length());
                return;
            }
        }
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"));
    }

    /** Unpacking PostgreSQL takes seconds, and is the same for all. */
    private static void shareBinaries(Path data) throws IOException {
        if (Files.isDirectory(data) && !Files.exists(binariesIn(data))) {
            Files.createSymbolicLink(binariesIn(data), TestDatabase.binaries().folder());
        }
    }

    private static Path binariesIn(Path data) {
        return data.resolve(TestDatabase.binaries().folder().getFileName());
    }

    private static ProcessBuilder prepare(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SERVER_PORT", "0");
        return builder;
    }

    /** The built jar, taken apart as the launcher does: it starts faster so. */
    private static final class Unpacked {

        static final Path JAR = unpack();

        private static Path unpack() {
            var target = Path.of("target").toAbsolutePath();
            try (var jars = Files.newDirectoryStream(target, "jingnuo-*.jar")) {
                var built = jars.iterator().next();
                var folder = Files.createTempDirectory(target, "portal-under-test-");
                new ProcessBuilder(
                                JAVA,
                                "-Djarmode=tools",
                                "-jar",
                                built.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                folder.toString())
                        .start()
                        .waitFor();
                return folder.resolve(built.getFileName());
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
