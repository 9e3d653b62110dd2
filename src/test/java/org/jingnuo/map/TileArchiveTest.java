package org.jingnuo.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jingnuo.Portal;
import org.jingnuo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@PortalTest
class TileArchiveTest {

    private static final String ADDRESS = "/map/tiles.pmtiles";
    private static final String CONTENT = "PMTiles\3 and tiles";
    private static final int LENGTH = CONTENT.length();

    @TempDir
    static Path folder;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void serveAnArchive(DynamicPropertyRegistry settings) throws IOException {
        var archive = Files.writeString(folder.resolve("city.pmtiles"), CONTENT);
        Files.writeString(folder.resolve("secret.txt"), "not for readers");
        settings.add("jingnuo.map.basemap", () -> "pmtiles");
        settings.add("jingnuo.map.archive", archive::toString);
        settings.add("jingnuo.map.attribution", () -> "Example");
        settings.add("jingnuo.map.review-number", () -> "none");
    }

    @Test
    void all_of_it_says_that_ranges_may_be_asked_for_and_how_long_it_may_be_kept() {
        var answer = new Portal(port).get(ADDRESS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(CONTENT);
        assertThat(answer.header("Content-Type")).isEqualTo("application/vnd.pmtiles");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(LENGTH));
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=604800, public");
        assertThat(answer.header("ETag")).startsWith("\"").endsWith("\"");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-6, 0, 7",
        "bytes=12-16, 12, 17",
        "bytes=13-, 13, 18",
        "bytes=-5, 13, 18",
        "bytes=13-999, 13, 18"
    })
    void a_range_is_answered_by_itself(String range, int start, int end) {
        var answer = new Portal(port).get(ADDRESS, "Range", range, "Accept-Encoding", "gzip, br");

        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.text()).isEqualTo(CONTENT.substring(start, end));
        assertThat(answer.header("Content-Range")).isEqualTo("bytes %d-%d/%d".formatted(start, end - 1, LENGTH));
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(end - start));
        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo(entityTag());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=18-", "bytes=100-200"})
    void a_range_behind_the_end_cannot_be_satisfied(String range) {
        var answer = new Portal(port).get(ADDRESS, "Range", range);

        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */" + LENGTH);
    }

    @Test
    void what_the_client_has_is_not_sent_again() {
        var answer = new Portal(port).get(ADDRESS, "If-None-Match", entityTag(), "Range", "bytes=0-6");

        assertThat(answer.status()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("ETag")).isEqualTo(entityTag());
    }

    @Test
    void a_range_of_another_state_than_the_clients_is_answered_by_all_of_it() {
        var portal = new Portal(port);

        assertThat(portal.get(ADDRESS, "Range", "bytes=0-6", "If-Range", entityTag())
                        .status())
                .isEqualTo(206);
        assertThat(portal.get(ADDRESS, "Range", "bytes=0-6", "If-Range", "\"another\"")
                        .text())
                .isEqualTo(CONTENT);
    }

    @Test
    void its_head_alone_can_be_asked_for() {
        var answer = new Portal(port).head(ADDRESS);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(LENGTH));
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/map/secret.txt",
                "/map/tiles.pmtiles/secret.txt",
                "/map/tiles.pmtiles/../secret.txt",
                "/map/tiles.pmtiles/%2e%2e/secret.txt",
                "/map/tiles.pmtiles%2f..%2fsecret.txt",
                "/map/city.pmtiles",
                "/en/map/tiles.pmtiles"
            })
    void no_other_file_is_served(String address) {
        var answer = new Portal(port).getRaw(address);

        assertThat(answer.status()).isIn(400, 404);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("not for readers", CONTENT);
    }

    @Test
    void it_can_only_be_read() {
        assertThat(new Portal(port).post(ADDRESS, "a=b").status()).isEqualTo(405);
    }

    private String entityTag() {
        return new Portal(port).head(ADDRESS).header("ETag");
    }
}
