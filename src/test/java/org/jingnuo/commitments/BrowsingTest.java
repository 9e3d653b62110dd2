package org.jingnuo.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jingnuo.commitments.BrowseQuery.Sort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowsingTest {

    private static final Snapshot SNAPSHOT = Contents.snapshot();
    private final Browsing browsing = new Browsing(SNAPSHOT);

    @Test
    void without_a_choice_everything_is_listed_in_the_reports_order() {
        assertThat(all(BrowseQuery.ALL)).isEqualTo(SNAPSHOT.commitments());
        assertThat(browsing.browse(BrowseQuery.ALL).total())
                .isEqualTo(SNAPSHOT.commitments().size());
    }

    @Test
    void alternatives_of_a_facet_add_up_and_facets_narrow_one_another() {
        var query = parse("theme=housing&theme=transport&livelihood=yes");

        assertThat(all(query))
                .isNotEmpty()
                .allMatch(it -> Set.of("housing", "transport").contains(it.theme()) && it.livelihood())
                .hasSize(SNAPSHOT.count(it -> it.livelihood() && it.theme().equals("housing"))
                        + SNAPSHOT.count(it -> it.livelihood() && it.theme().equals("transport")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "theme=housing",
                "theme=housing&theme=care&section=livelihood",
                "place=zhongxin-chengqu&kind=new",
                "livelihood=no&place=none",
                "theme=housing&section=industry"
            })
    void a_values_count_is_what_choosing_it_alone_would_leave(String given) {
        var query = parse(given);

        for (var facet : browsing.browse(query).facets()) {
            for (var value : facet.values()) {
                var chosen = new HashMap<>(query.chosen());
                chosen.put(facet.name(), Set.of(value.id()));
                var alone = new BrowseQuery(chosen, Sort.REPORT, 1, BrowseQuery.PAGE_SIZE, List.of());

                assertThat(value.count())
                        .as("%s %s", facet.name(), value.id())
                        .isEqualTo(browsing.browse(alone).total());
                assertThat(value.chosen()).isEqualTo(query.has(facet.name(), value.id()));
            }
        }
    }

    @Test
    void a_value_without_any_commitment_stays_only_while_it_is_chosen() {
        var facets = browsing.browse(parse("theme=housing&section=industry")).facets();

        assertThat(values(facets, Facet.Name.THEME)).contains("housing");
        assertThat(values(facets, Facet.Name.SECTION)).contains("industry").doesNotContain("innovation");
        assertThat(values(facets, Facet.Name.LIVELIHOOD)).isEmpty();
    }

    @Test
    void values_come_in_the_order_of_themes_reading_and_places() {
        var facets = browsing.browse(BrowseQuery.ALL).facets();

        assertThat(values(facets, Facet.Name.THEME))
                .startsWith("housing", "schools")
                .endsWith("economy");
        assertThat(values(facets, Facet.Name.SECTION))
                .startsWith("targets", "industry")
                .endsWith("livelihood");
        assertThat(values(facets, Facet.Name.PLACE)).startsWith("jingzhou-shi").endsWith(Facet.NOWHERE);
        assertThat(values(facets, Facet.Name.LIVELIHOOD)).containsExactly("yes", "no");
    }

    @Test
    void a_place_finds_what_lies_within_it() {
        var inNewParlour = SNAPSHOT.commitments().stream()
                .filter(it -> it.places().contains(new Commitment.PlaceLink("chengshi-xinketing")))
                .toList();

        assertThat(inNewParlour).isNotEmpty();
        assertThat(all(parse("place=shashi-qu"))).containsAll(inNewParlour);
        assertThat(all(parse("place=jingzhou-shi"))).containsAll(inNewParlour);
        assertThat(all(parse("place=jingzhou-qu"))).doesNotContainAnyElementsOf(inNewParlour);
    }

    @Test
    void what_has_no_place_is_found_as_such() {
        assertThat(all(parse("place=none")))
                .isNotEmpty()
                .allMatch(it -> it.places().isEmpty());
    }

    @Test
    void sizes_are_compared_within_a_unit_and_common_units_come_first() {
        var sorted = all(parse("sort=size"));

        var units = sorted.stream()
                .map(it -> it.target().map(target -> target.unit().zh()).orElse(""))
                .toList();
        var runs = new ArrayList<String>();
        units.stream()
                .filter(unit -> runs.isEmpty() || !runs.getLast().equals(unit))
                .forEach(runs::add);
        var uses = units.stream().collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
        assertThat(runs).doesNotHaveDuplicates().endsWith("");
        assertThat(runs.subList(0, runs.size() - 1).stream().map(unit -> uses.getOrDefault(unit, 0L)))
                .isSortedAccordingTo(Comparator.reverseOrder());
        for (var unit : runs.subList(0, runs.size() - 1)) {
            assertThat(sorted.stream()
                            .flatMap(it -> it.target().stream())
                            .filter(target -> target.unit().zh().equals(unit))
                            .map(Measure::value))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Test
    void what_has_no_place_comes_last_when_sorted_by_place() {
        var hasNone = all(parse("sort=place")).stream()
                .map(it -> it.places().isEmpty())
                .toList();

        assertThat(hasNone).isSorted().contains(false, true);
    }

    @ParameterizedTest
    @CsvSource({
        "page=1, 1, false",
        "page=2, 2, false",
        "page=999999, last, true",
        "page=999999999, last, true",
        "page=0, 1, true",
        "page=-1, 1, true",
        "page=abc, 1, true"
    })
    void a_page_that_is_not_there_is_told(String given, String page, boolean ignored) {
        var browse = browsing.browse(parse(given));

        assertThat(browse.page()).isEqualTo(page.equals("last") ? browse.pages() : Integer.parseInt(page));
        assertThat(browse.query().page()).isEqualTo(browse.page());
        assertThat(browse.query().ignored())
                .extracting(it -> it.parameter() + "=" + it.value())
                .isEqualTo(ignored ? List.of(given) : List.of());
        assertThat(browse.items()).isNotEmpty().hasSizeLessThanOrEqualTo(BrowseQuery.PAGE_SIZE);
    }

    @Test
    void pages_hold_every_commitment_once() {
        var first = browsing.browse(BrowseQuery.ALL);
        var items = new ArrayList<Commitment>();
        for (var page = 1; page <= first.pages(); page++) {
            items.addAll(browsing.browse(BrowseQuery.ALL.withPage(page)).items());
        }

        assertThat(items).isEqualTo(SNAPSHOT.commitments());
    }

    @Test
    void values_that_nothing_has_are_ignored() {
        var browse = browsing.browse(parse("theme=housing&theme=magic&place=atlantis&kind=miracle&livelihood=maybe"));

        assertThat(browse.query().ignored())
                .containsExactlyInAnyOrder(
                        new BrowseQuery.Ignored("theme", "magic"),
                        new BrowseQuery.Ignored("place", "atlantis"),
                        new BrowseQuery.Ignored("kind", "miracle"),
                        new BrowseQuery.Ignored("livelihood", "maybe"));
        assertThat(browse.query().queryString()).isEqualTo("theme=housing");
        assertThat(browse.total()).isEqualTo(SNAPSHOT.count(it -> it.theme().equals("housing")));
    }

    @Test
    void a_choice_that_leaves_nothing_has_one_empty_page() {
        var browse = browsing.browse(parse("theme=housing&section=industry"));

        assertThat(browse.items()).isEmpty();
        assertThat(browse.total()).isZero();
        assertThat(browse.pages()).isEqualTo(1);
        assertThat(browse.query().ignored()).isEmpty();
    }

    private List<Commitment> all(BrowseQuery query) {
        var pages = browsing.browse(query).pages();
        return Stream.iterate(1, page -> page <= pages, page -> page + 1)
                .flatMap(page -> browsing.browse(query.withPage(page)).items().stream())
                .toList();
    }

    private static List<String> values(List<Facet> facets, Facet.Name name) {
        return facets.stream()
                .filter(facet -> facet.name() == name)
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::id)
                .toList();
    }

    private static BrowseQuery parse(String queryString) {
        Map<String, List<String>> parameters = Arrays.stream(queryString.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.groupingBy(
                        pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
        return BrowseQuery.parse(parameters);
    }
}
