package org.jingnuo.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a server writes about itself into {@code postmaster.pid}; it stays behind when the server is killed.
 *
 * @param pid of the server that wrote it, which may be long gone
 * @param ready whether that server accepted connections
 */
record PostmasterFile(long pid, boolean ready) {

    private static final int STATUS_LINE = 8;

    /** The file in a cluster's data directory, if there is one with a process in it. */
    static Optional<PostmasterFile> findIn(Path files) throws IOException {
        try {
            var lines = Files.readAllLines(path(files));
            if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d+")) {
                return Optional.empty();
            }
            var ready = lines.size() >= STATUS_LINE
                    && lines.get(STATUS_LINE - 1).strip().equals("ready");
            return Optional.of(
                    new PostmasterFile(Long.parseLong(lines.getFirst().strip()), ready));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }

    static Path path(Path files) {
        return files.resolve("postmaster.pid");
    }
}
