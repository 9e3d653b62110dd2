package org.jingnuo.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+86", "-3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=", "=a\nb"})
    void a_text_that_a_spreadsheet_would_run_is_made_harmless(String text) {
        assertThat(Csv.harmless(text)).isEqualTo("'" + text);
        assertThat(written(text)).startsWith(text.matches("[^\r\n]*") ? "'" : "\"'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=b", "1-2", " =1", "'=1", "新增停车泊位6800个", "a\n=1"})
    void any_other_text_stays_as_it_is(String text) {
        assertThat(Csv.harmless(text)).isEqualTo(text);
    }

    @Test
    void a_number_is_written_plain_and_stays_one() {
        assertThat(written(new BigDecimal("4.5E+9"))).isEqualTo("4500000000");
        assertThat(written(new BigDecimal("1.40"))).isEqualTo("1.4");
        assertThat(written(new BigDecimal("-0.00000001"))).isEqualTo("-0.00000001");
    }

    @Test
    void what_parts_cells_and_lines_is_quoted_and_quotes_are_doubled() {
        assertThat(written("a,b")).isEqualTo("\"a,b\"");
        assertThat(written("a\nb")).isEqualTo("\"a\nb\"");
        assertThat(written("say \"=1\"")).isEqualTo("\"say \"\"=1\"\"\"");
    }

    @Test
    void nothing_is_an_empty_cell() {
        assertThat(written(null)).isEmpty();
    }

    /** As the last cell of the only line under the header. */
    private static String written(@Nullable Object value) {
        var columns = List.of(new Column<String>("id", id -> id), new Column<String>("value", id -> value));
        var text = new String(Csv.write(columns, List.of("x")), StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFFid,value\r\nx,").endsWith("\r\n");
        return text.substring("\uFEFFid,value\r\nx,".length(), text.length() - 2);
    }
}
