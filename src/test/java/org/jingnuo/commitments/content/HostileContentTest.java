package org.jingnuo.commitments.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jingnuo.commitments.ContentCheck;
import org.jingnuo.commitments.ContentCopy;
import org.jingnuo.platform.StartupFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no content at all are told of like any other mistake. */
class HostileContentTest {

    private static final String[] FILES = {
        "site.yaml",
        "themes.yaml",
        "places.yaml",
        "hedges.yaml",
        "retired.yaml",
        "commitments/2023-water.yaml",
        "sources/report-2023/record.yaml",
        "sources/report-2023/reading.yaml",
        "sources/report-2023/numbers.yaml",
        "sources/report-2023/unpromised.yaml",
        "holidays.yaml",
        "replies.yaml",
        "map/schematic.geojson",
        "map/areas.geojson"
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '{a: [1, 2'              | 1 | this is not YAML
            'a: 1\n\tb: 2'           | 2 | this is not YAML
            ''                       | 1 | the file is empty
            '# only a comment'       | 1 | the file is empty
            '--- 1\n--- 2'           | 2 | this is not YAML
            'a: &x [1]\nb: *x'       | 2 | an alias (*) stands here
            '\uFEFF[]'               | 1 | the file begins with a byte order mark
            'a\u0000b: 1'            | 1 | a control character stands here
            'x: "\\ud800"'           | 1 | the key x is unknown
            '!!java.net.URL [x]'     | 1 | this is not YAML
            'just words'             | 1 | the file is not a mapping
            '? [a, b] : c'           | 1 | the key
            '<<: {a: 1}'             | 1 | the key << is unknown
            """)
    void what_is_no_content_is_told_with_its_line(String text, int line, String what) {
        ContentCopy.in(folder).write("site.yaml", text);

        assertThat(ContentReading.of(folder).mistakes()).anySatisfy(mistake -> {
            assertThat(mistake.file()).isEqualTo(folder.resolve("site.yaml").toString());
            assertThat(mistake.line()).isEqualTo(line);
            assertThat(mistake.what()).startsWith(what);
        });
    }

    @ParameterizedTest
    @MethodSource("floods")
    void no_file_brings_the_check_down(String text) {
        var copy = ContentCopy.in(folder);
        for (var file : FILES) {
            copy.write(file, text);
        }

        assertThat(ContentReading.of(folder).mistakes()).isNotEmpty();
    }

    static Stream<String> floods() {
        return Stream.of(
                "[".repeat(100_000),
                "{a: ".repeat(10_000),
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n",
                "- ".repeat(50_000),
                "- {at: [0, 2147483647], text: 甲, reason: heading}\n".repeat(2_000),
                "- {at: [99999999999999999999, 1e99], text: 甲}\n",
                "#".repeat(3_000_000),
                "{type: FeatureCollection, features: [%s]}".formatted("""
                        {type: Feature, id: a, properties: {kind: lake, place: a}, geometry: {type: Point, coordinates: []}},
                        {type: Feature, properties: null, geometry: null},
                        {type: Feature, properties: {place: songzi-shi}, geometry: {type: Polygon, coordinates:
                            [[[0, 0], [0, 0], [0, 0], [0, 0]], [[180, 90], [-180, -90], [180, -90], [180, 90]]]}},
                        {type: Feature, properties: {place: songzi-shi}, geometry: {type: MultiPolygon, coordinates: [[], [[]]]}},
                        """.repeat(1_000)),
                "null",
                "[]",
                "[[[]]]",
                "{}",
                "- null\n- {}\n- []\n- 1\n");
    }

    @Test
    void bytes_that_are_not_utf_8_are_told_with_their_line() throws IOException {
        ContentCopy.in(folder);
        Files.write(folder.resolve("site.yaml"), new byte[] {'a', '\n', 'b', '\n', (byte) 0xC3, (byte) 0x28});

        assertThat(ContentReading.of(folder).mistakes())
                .extracting(Mistake::toString)
                .contains(folder.resolve("site.yaml") + ":3: the bytes here are not UTF-8. Save the file as UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "sources, sources, this folder is missing or cannot be read",
        "commitments, commitments, this folder is missing or cannot be read",
        "sources/report-2023, sources, nothing is in this folder",
        "pages, pages/about.zh.md, the page is missing",
        "site.yaml, site.yaml, there is no such file",
        "sources/report-2023/text.txt, sources/report-2023/text.txt, there is no such file"
    })
    void what_is_missing_is_told(String removed, String file, String what) throws IOException {
        ContentCopy.in(folder);
        try (var inside = Files.walk(folder.resolve(removed))) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }

        var mistakes = ContentReading.of(folder).mistakes();

        assertThat(mistakes)
                .extracting(Mistake::file, Mistake::what)
                .contains(tuple(folder.resolve(file).toString(), what));
    }

    @Test
    void every_page_is_asked_for_in_both_languages() throws IOException {
        ContentCopy.in(folder);
        Files.delete(folder.resolve("pages/privacy.en.md"));

        assertThat(ContentReading.of(folder).mistakes())
                .extracting(Mistake::toString)
                .containsExactly(folder.resolve("pages/privacy.en.md") + ": the page is missing. Write it in English.");
    }

    @Test
    void all_mistakes_are_told_at_once_by_file_and_line() {
        ContentCopy.in(folder)
                .replace("commitments/2023-urbanisation.yaml", "at: [942, 953]", "at: [940, 951]")
                .replace("commitments/2023-urbanisation.yaml", "theme: transport", "theme: transpot")
                .replace("themes.yaml", "icon: house", "icon: ''")
                .replace("site.yaml", "city:", "town:");

        var out = new ByteArrayOutputStream();
        var code = ContentCheck.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(code).isEqualTo(StartupFault.CONTENT);
        assertThat(lines).hasSize(6).last().asString().isEqualTo("5 mistakes in the content.");
        assertThat(ContentReading.of(folder).mistakes())
                .isSortedAccordingTo(Comparator.comparing(Mistake::file).thenComparing(Mistake::line));
    }

    @Test
    void a_folder_that_is_not_there_is_told() {
        var mistakes = ContentReading.of(folder.resolve("none")).mistakes();

        assertThat(mistakes)
                .extracting(Mistake::toString)
                .containsExactly(
                        folder.resolve("none") + ": there is no such folder. Name the folder that holds site.yaml.");
    }

    @Test
    void content_that_is_right_is_summed_up_in_one_line() {
        var out = new ByteArrayOutputStream();

        var code = ContentCheck.run(Path.of("content"), new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(code).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .matches("The content is right: [0-9]+ commitments, 1 report, .*");
    }
}
