package org.jingnuo.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jingnuo.search.log.UnansweredQueries.Total;
import org.junit.jupiter.api.Test;

class QueryReportTest {

    @Test
    void counts_stand_in_a_column_before_the_query() {
        assertThat(printed(new Total(1200, "nothing", "地铁"), new Total(3, "near", "dog park")))
                .isEqualTo("""
                           count  outcome  query
                            1200  nothing  地铁
                               3  near     dog park
                        """);
    }

    @Test
    void nothing_is_said_in_a_sentence() {
        assertThat(printed()).isEqualTo("Nothing was searched in vain in the last 30 days, or it was not counted.\n");
    }

    @Test
    void what_a_terminal_would_obey_is_not_printed() {
        assertThat(printed(new Total(1, "nothing", "a\u001b[31mb\rc\u202Ed\u009be")))
                .contains("a\uFFFD[31mb\uFFFDc\uFFFDd\uFFFDe");
    }

    private static String printed(Total... totals) {
        var bytes = new ByteArrayOutputStream();
        new QueryReport(30, List.of(totals)).print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
