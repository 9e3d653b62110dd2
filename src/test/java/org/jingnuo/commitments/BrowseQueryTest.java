package org.jingnuo.commitments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery.Sort;
import org.jingnuo.site.ReadsQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BrowseQueryTest {

    @Test
    void repeated_parameters_are_alternatives() {
        var query = BrowseQuery.parse(Map.of("theme", List.of("schools", "housing"), "livelihood", List.of("yes")));

        assertThat(query.chosen())
                .isEqualTo(
                        Map.of(Facet.Name.THEME, Set.of("housing", "schools"), Facet.Name.LIVELIHOOD, Set.of("yes")));
        assertThat(query.ignored()).isEmpty();
    }

    @Test
    void parameters_of_others_are_left_alone() {
        var query = BrowseQuery.parse(Map.of("utm_source", List.of("x"), "v-r", List.of("init"), "", List.of("")));

        assertThat(query).isEqualTo(BrowseQuery.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "page, 0",
        "page, -1",
        "page, abc",
        "page, 1.5",
        "page, 01",
        "page, +1",
        "page, '1 '",
        "page, 99999999999999999999",
        "page, １",
        "sort, newest",
        "sort, SIZE",
        "theme, Housing",
        "theme, 住房",
        "place, ../..",
        "kind, 'new;drop'",
        "section, %00",
        "livelihood, <b>"
    })
    void a_value_that_is_not_understood_is_ignored(String name, String value) {
        var query = BrowseQuery.parse(Map.of(name, List.of(value)));

        assertThat(query.ignored()).containsExactly(new BrowseQuery.Ignored(name, value));
        assertThat(query.queryString()).isEmpty();
    }

    @Test
    void an_empty_value_is_none() {
        var query = BrowseQuery.parse(Map.of("theme", List.of(""), "sort", List.of(""), "page", List.of("")));

        assertThat(query).isEqualTo(BrowseQuery.ALL);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostile_values_are_ignored_everywhere(String value) {
        for (var name : List.of("theme", "section", "place", "kind", "livelihood", "sort", "page")) {
            var query = BrowseQuery.parse(Map.of(name, List.of(value)));

            assertThat(query.ignored()).containsExactly(new BrowseQuery.Ignored(name, value));
        }
    }

    static Stream<String> hostile() {
        return Stream.of(
                "\uD800",
                "\uDC00x",
                "\u0000",
                "a\nb",
                "\r\n",
                "\u202E",
                "a".repeat(100_000),
                "9".repeat(100_000),
                "😀");
    }

    @Test
    void the_list_is_given_every_parameter_it_reads() throws ClassNotFoundException {
        var view = Class.forName("org.jingnuo.commitments.ui.BrowseView");
        var facets = Stream.of(Facet.Name.values()).map(Facet.Name::parameter);

        assertThat(view.getAnnotation(ReadsQuery.class).value())
                .containsExactlyInAnyOrder(Stream.concat(facets, Stream.of(BrowseQuery.SORT, BrowseQuery.PAGE))
                        .toArray(String[]::new));
    }

    @Test
    void a_flood_of_values_is_cut() {
        var flood = IntStream.range(0, 10_000).mapToObj(i -> "t" + i).toList();

        var query = BrowseQuery.parse(Map.of("theme", flood, "page", flood));

        assertThat(query.chosen().get(Facet.Name.THEME)).hasSizeLessThanOrEqualTo(100);
        assertThat(query.ignored()).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void what_is_understood_beside_it_stays() {
        var query = BrowseQuery.parse(Map.of("theme", List.of("housing", "!"), "page", List.of("x", "3")));

        assertThat(query.has(Facet.Name.THEME, "housing")).isTrue();
        assertThat(query.page()).isEqualTo(3);
        assertThat(query.ignored())
                .containsExactly(new BrowseQuery.Ignored("theme", "!"), new BrowseQuery.Ignored("page", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'sort=report&page=1', ''",
        "'page=2&sort=size&theme=schools&theme=housing&theme=schools', 'theme=housing&theme=schools&sort=size&page=2'",
        "'livelihood=no&kind=new&place=none&section=water&theme=care', "
                + "'theme=care&section=water&place=none&kind=new&livelihood=no'",
        "'page=0&theme=!&sort=place', 'sort=place'",
    })
    void equal_queries_are_written_the_same(String given, String canonical) {
        assertThat(parse(given).queryString()).isEqualTo(canonical);
        assertThat(parse(canonical).queryString()).isEqualTo(canonical);
    }

    @Test
    void a_change_begins_at_the_first_page_and_a_turned_page_changes_nothing_else() {
        var query = parse("theme=housing&sort=size&page=3");

        assertThat(query.with(Facet.Name.KIND, "new").queryString()).isEqualTo("theme=housing&kind=new&sort=size");
        assertThat(query.with(Facet.Name.THEME, "care").queryString()).isEqualTo("theme=care&theme=housing&sort=size");
        assertThat(query.without(Facet.Name.THEME, "housing").queryString()).isEqualTo("sort=size");
        assertThat(query.withSort(Sort.REPORT).queryString()).isEqualTo("theme=housing");
        assertThat(query.withPage(4).queryString()).isEqualTo("theme=housing&sort=size&page=4");
        assertThat(CommitmentPaths.browse(query.withPage(1))).isEqualTo("/commitments?theme=housing&sort=size");
        assertThat(CommitmentPaths.browse(BrowseQuery.ALL)).isEqualTo("/commitments");
    }

    @Test
    void any_value_is_written_safely() {
        var query = BrowseQuery.ALL.with(Facet.Name.THEME, "a&b=\"中 ");

        assertThat(query.queryString()).isEqualTo("theme=a%26b%3D%22%E4%B8%AD+");
    }

    private static BrowseQuery parse(String queryString) {
        return BrowseQuery.parse(Arrays.stream(queryString.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(groupingBy(pair -> pair[0], mapping(pair -> pair[1], toList()))));
    }
}
