package org.jingnuo.commitments;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.commitments.content.Content;

/** A copy of the real content that a test may spoil. */
public record ContentCopy(Path folder) {

    private static final Path REAL = Path.of("content");

    public static ContentCopy in(Path empty) {
        try (var all = Files.walk(REAL)) {
            for (var from : all.toList()) {
                var to = empty.resolve(REAL.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
            return new ContentCopy(empty);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the real content says. */
    public static Content real() {
        return ContentCheck.read(REAL);
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ContentCopy write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds boundaries of two districts, which are invented. */
    public ContentCopy withAreas() {
        try (var areas = ContentCopy.class.getResourceAsStream("/areas.geojson")) {
            Files.copy(requireNonNull(areas), folder.resolve("map/areas.geojson"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it says. */
    public Content content() {
        return ContentCheck.read(folder);
    }

    /** Replaces the first occurrence of a text, which must be there. */
    public ContentCopy replace(String file, String old, String with) {
        var before = read(file);
        assertThat(before).contains(old);
        var at = before.indexOf(old);
        return write(file, before.substring(0, at) + with + before.substring(at + old.length()));
    }

    /** Line, from 1, on which a text first stands. */
    public int lineOf(String file, String text) {
        var before = read(file);
        assertThat(before).contains(text);
        return 1
                + (int) before.substring(0, before.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
