package org.jingnuo.commitments.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jingnuo.commitments.ContentCopy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

class BrokenContentTest {

    @TempDir
    Path folder;

    /** An entry of {@code broken-contents.yaml}. */
    record Broken(String sentence, String edit, String old, String with, String told, String at) {

        @Override
        public String toString() {
            return sentence;
        }
    }

    @Test
    void the_real_content_is_right() {
        assertThat(ContentReading.of(Path.of("content")).mistakes()).isEmpty();
    }

    @Test
    void the_real_content_is_right_with_boundaries_and_without_a_map() throws IOException {
        ContentCopy.in(folder).withAreas();
        assertThat(ContentReading.of(folder).mistakes()).isEmpty();

        FileSystemUtils.deleteRecursively(folder.resolve("map"));
        assertThat(ContentReading.of(folder).mistakes()).isEmpty();
    }

    @Test
    void days_off_and_replies_may_be_left_out() throws IOException {
        ContentCopy.in(folder);
        Files.delete(folder.resolve("holidays.yaml"));
        Files.delete(folder.resolve("replies.yaml"));

        var reading = ContentReading.of(folder);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(requireNonNull(reading.content()).holidays()).isEmpty();
        assertThat(requireNonNull(reading.content()).replies()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void an_edit_is_told_with_file_line_and_mend(Broken broken) {
        var copy = ContentCopy.in(folder).withAreas().replace(broken.edit, broken.old, broken.with);
        var line = copy.lineOf(broken.told, broken.at);

        var mistakes = ContentReading.of(folder).mistakes();

        assertThat(mistakes)
                .extracting(Mistake::toString)
                .contains(folder.resolve(broken.told) + ":" + line + ": " + broken.sentence);
    }

    static Stream<Broken> table() throws IOException {
        try (var file = BrokenContentTest.class.getResourceAsStream("/broken-contents.yaml")) {
            List<Map<String, String>> entries = new Yaml().load(file);
            return entries.stream()
                    .map(entry -> new Broken(
                            text(entry, "sentence"),
                            text(entry, "edit"),
                            text(entry, "old"),
                            text(entry, "new"),
                            entry.getOrDefault("told", text(entry, "edit")),
                            text(entry, "at")));
        }
    }

    private static String text(Map<String, String> entry, String key) {
        return entry.getOrDefault(key, "");
    }
}
