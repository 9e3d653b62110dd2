package org.jingnuo.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ./portal dev} in a copy of this repository. */
final class DevelopmentPortal implements AutoCloseable {

    private static final List<String> NEEDED =
            List.of("portal", ".launcher", "pom.xml", "src/main/java", "src/main/resources", "frontend", "content");

    private final Path root;
    private final int port;
    private final Process process;

    private DevelopmentPortal(Path root, int port, Process process) {
        this.root = root;
        this.port = port;
        this.process = process;
    }

    /** Copies what is needed and returns at the ready line. */
    static DevelopmentPortal start(Path root) throws IOException {
        for (var name : NEEDED) {
            copy(Path.of(name), root.resolve(name));
        }
        var port = freePort();
        var builder = new ProcessBuilder(root.resolve("portal").toString(), "dev", "--port", String.valueOf(port))
                .redirectErrorStream(true);
        builder.environment().put("SPRING_DEVTOOLS_LIVERELOAD_PORT", String.valueOf(freePort()));
        // Maven runs often, and for seconds
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        var process = builder.start();
        var portal = new DevelopmentPortal(root, port, process);
        portal.readUntilReady();
        return portal;
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Saves a file with {@code after} in the place of {@code before}. */
    void replace(String file, String before, String after) throws IOException {
        var path = root.resolve(file);
        var text = Files.readString(path);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        Files.writeString(path, text.replace(before, after));
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The portal still runs");
        }
    }

    private void readUntilReady() throws IOException {
        var output = process.inputReader();
        var printed = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains("Jingnuo is ready at")) {
                Thread.ofVirtual().start(() -> output.lines().forEach(rest -> {}));
                return;
            }
        }
        throw new IllegalStateException("The portal ended before it was ready:\n" + printed);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
