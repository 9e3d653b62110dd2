package org.jingnuo.site.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final byte[] NONE = {};

    private static final Map<Encoding, byte[]> ALL =
            Map.of(Encoding.BROTLI, NONE, Encoding.GZIP, NONE, Encoding.IDENTITY, NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                gzip, deflate, br, zstd | BROTLI
                gzip, deflate           | GZIP
                GZIP                    | GZIP
                br;q=0, gzip            | GZIP
                br;q=0.0,gzip;q=0.000   | IDENTITY
                br; q=0, gzip           | GZIP
                br;q=0.1, gzip;q=1      | BROTLI
                identity                | IDENTITY
                deflate, zstd           | IDENTITY
                brotli, x-gzip          | IDENTITY
                ;;,,=,                  | IDENTITY
                ''                      | IDENTITY
                                        | IDENTITY
                """)
    void the_smallest_coding_that_the_client_accepts_is_chosen(String accepted, Encoding chosen) {
        assertThat(Encoding.best(ALL, accepted)).isEqualTo(chosen);
    }

    @Test
    void a_coding_this_machine_cannot_make_is_not_chosen() {
        var withoutBrotli = Map.of(Encoding.GZIP, NONE, Encoding.IDENTITY, NONE);

        assertThat(Encoding.best(withoutBrotli, "br, gzip")).isEqualTo(Encoding.GZIP);
    }

    @Test
    void a_header_without_end_is_read_only_so_far() {
        assertThat(Encoding.best(ALL, "x,".repeat(100_000) + "br")).isEqualTo(Encoding.IDENTITY);
    }

    @Test
    void every_coding_holds_the_same_bytes() throws IOException {
        var bytes = "新增停车泊位6800个".repeat(100).getBytes(StandardCharsets.UTF_8);

        var bodies = Encoding.all(bytes);

        assertThat(bodies.get(Encoding.IDENTITY)).isEqualTo(bytes);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(bodies.get(Encoding.GZIP))).readAllBytes())
                .isEqualTo(bytes);
    }
}
