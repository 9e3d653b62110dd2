package org.jingnuo.commitments.content;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jingnuo.commitments.ContentCopy;
import org.jingnuo.commitments.HolidayYear;
import org.jingnuo.commitments.MapShape;
import org.jingnuo.commitments.Passage;
import org.jingnuo.commitments.ReplyTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code content/README.md} tells an editor to write is right. */
class WorkedExampleTest {

    private static final Path REAL = Path.of("content");
    private static final Pattern TEXT = Pattern.compile("text\\.txt`:\\n\\n((?: {4}.*\\n)+)");
    private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?) *```", Pattern.DOTALL);

    private static final Pattern JSON = Pattern.compile("```json\\n(.*?) *```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void the_worked_example_passes_the_check() throws Exception {
        var readme = Files.readString(REAL.resolve("README.md"));
        var text = blocks(readme, TEXT).getFirst();
        var yaml = blocks(readme, YAML);
        var source = Files.createDirectories(folder.resolve("sources/report-2030"));
        Files.writeString(source.resolve("text.txt"), text);
        Files.writeString(source.resolve("record.yaml"), record(text));
        Files.writeString(source.resolve("reading.yaml"), yaml.get(0));
        Files.writeString(source.resolve("unpromised.yaml"), yaml.get(1));
        Files.writeString(source.resolve("numbers.yaml"), "[]");
        Files.createDirectories(folder.resolve("commitments"));
        Files.writeString(folder.resolve("commitments/2030-livelihood.yaml"), yaml.get(2));
        writeTheRest();

        var reading = ContentReading.of(folder);

        assertThat(reading.mistakes()).isEmpty();
        var commitment = requireNonNull(reading.content()).commitments().getFirst();
        assertThat(commitment.passage()).isEqualTo(new Passage(12, 28));
        assertThat(commitment.firstLine()).isEqualTo(2);
        assertThat(commitment.lastLine()).isEqualTo(3);
    }

    @Test
    void the_worked_days_off_and_the_worked_reply_pass_the_check() throws Exception {
        var yaml = blocks(Files.readString(REAL.resolve("README.md")), YAML);
        ContentCopy.in(folder).write("holidays.yaml", yaml.get(yaml.size() - 2)).write("replies.yaml", yaml.getLast());

        var reading = ContentReading.of(folder);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(requireNonNull(reading.content()).holidays())
                .extracting(HolidayYear::year)
                .containsExactly(2030);
        assertThat(requireNonNull(reading.content()).replies())
                .extracting(ReplyTemplate::kind)
                .containsExactly(ReplyTemplate.ASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "\t", ""})
    void the_worked_map_passes_the_check_however_it_is_indented(String indent) throws Exception {
        var map = blocks(Files.readString(REAL.resolve("README.md")), JSON).getFirst();
        ContentCopy.in(folder).write("map/schematic.geojson", map.replace("  ", indent));

        var reading = ContentReading.of(folder);

        assertThat(reading.mistakes()).isEmpty();
        assertThat(requireNonNull(reading.content()).mapShapes())
                .extracting(MapShape::geometry)
                .containsExactly(
                        "{\"type\":\"LineString\",\"coordinates\":[[111.57,30.28],[111.66,30.37],[111.76,30.42]]}",
                        "{\"type\":\"Point\",\"coordinates\":[112.41,30.25]}");
    }

    @Test
    void a_map_written_by_a_machine_passes_the_check() throws Exception {
        var map = blocks(Files.readString(REAL.resolve("README.md")), JSON).getFirst();
        ContentCopy.in(folder)
                .write(
                        "map/schematic.geojson",
                        JsonMapper.shared().readTree(map).toString());

        assertThat(ContentReading.of(folder).mistakes()).isEmpty();
    }

    private void writeTheRest() throws IOException {
        for (var file : List.of("themes.yaml", "places.yaml", "retired.yaml")) {
            Files.copy(REAL.resolve(file), folder.resolve(file));
        }
        Files.writeString(folder.resolve("site.yaml"), """
                city: {zh: 某市, en: Some City}
                timeZone: Asia/Shanghai
                source: report-2030
                highlights: [2030-parking-spaces]
                """);
        Files.writeString(folder.resolve("hedges.yaml"), """
                - {word: 力争, en: strive for, strength: softens, meaning: {zh: 争取做到, en: the city will try}}
                """);
        Files.createDirectories(folder.resolve("pages"));
        try (var pages = Files.list(REAL.resolve("pages"))) {
            for (var page : pages.toList()) {
                Files.copy(page, folder.resolve("pages/" + page.getFileName()));
            }
        }
    }

    private static String record(String text) throws Exception {
        var sha256 = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return """
                id: report-2030
                title: {zh: 政府工作报告, en: Government work report}
                year: 2030
                due: 2030-12-31
                language: zh-CN
                publisher: {zh: 某市人民政府, en: Some City Government}
                published: null
                sha256: "%s"
                note: {zh: 示例, en: An example}
                """.formatted(HexFormat.of().formatHex(sha256));
    }

    /** Every block, its indentation taken off. */
    private static List<String> blocks(String readme, Pattern block) {
        return block.matcher(readme)
                .results()
                .map(MatchResult::group)
                .map(group ->
                        block.matcher(group).replaceFirst("$1").stripTrailing().stripIndent() + "\n")
                .toList();
    }
}
