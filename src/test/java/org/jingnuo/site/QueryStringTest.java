package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QueryStringTest {

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("", Map.of()),
                Arguments.of("&&", Map.of()),
                Arguments.of("theme=housing&theme=health", Map.of("theme", List.of("housing", "health"))),
                Arguments.of("theme=%E4%BD%8F+x", Map.of("theme", List.of("住 x"))),
                Arguments.of("theme", Map.of("theme", List.of(""))),
                Arguments.of("=x", Map.of("", List.of("x"))),
                Arguments.of("a=b=c", Map.of("a", List.of("b=c"))),
                Arguments.of("a=%zz", Map.of("a", List.of("%zz"))),
                Arguments.of("a=%", Map.of("a", List.of("%"))),
                Arguments.of("%4=1", Map.of("%4", List.of("1"))),
                Arguments.of("a=%ff", Map.of("a", List.of("\ufffd"))),
                Arguments.of("a=%ED%A0%80", Map.of("a", List.of("\ufffd"))),
                Arguments.of("a=\ud800", Map.of("a", List.of("\ud800"))),
                Arguments.of("a=%00%0A", Map.of("a", List.of("\u0000\n"))),
                Arguments.of("a=[1]|{2}", Map.of("a", List.of("[1]|{2}"))));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void what_is_malformed_is_taken_as_text(String query, Map<String, List<String>> parameters) {
        assertThat(QueryString.parse(query)).isEqualTo(parameters);
    }

    @Test
    void parameters_keep_their_order() {
        assertThat(QueryString.parse("z=1&a=2&m=3").keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void a_long_query_is_read_whole() {
        assertThat(QueryString.parse("a=" + "%".repeat(100_000))).isEqualTo(Map.of("a", List.of("%".repeat(100_000))));
    }
}
