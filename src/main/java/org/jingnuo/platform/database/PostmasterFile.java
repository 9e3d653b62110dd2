package org.jingnuo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a server writes about itself into {@code postmaster.pid}; it stays behind when the server is killed.
 *
 * @param pid of the server that wrote it, which may be long gone
 * @param port it listens on, 0 as long as it has not said
 * @param ready whether that server accepted connections
 */
record PostmasterFile(long pid, int port, boolean ready) {

    private static final int PORT_LINE = 4;
    private static final int STATUS_LINE = 8;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** The file in a cluster's data directory, if there is one with a process in it. */
    static Optional<PostmasterFile> findIn(Path files) throws IOException {
        try {
            var lines = Files.readAllLines(path(files));
            var pid = number(line(lines, 1));
            return pid == 0
                    ? Optional.empty()
                    : Optional.of(new PostmasterFile(
                            pid,
                            number(line(lines, PORT_LINE)),
                            line(lines, STATUS_LINE).equals("ready")));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    /** @param number from 1 */
    private static String line(List<String> lines, int number) {
        return lines.size() < number ? "" : lines.get(number - 1).strip();
    }

    private static int number(String text) {
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }

    static Path path(Path files) {
        return files.resolve("postmaster.pid");
    }
}
