package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.Facet;
import org.jingnuo.commitments.RelatedCommitments;
import org.jingnuo.search.SearchAnswer.Because;
import org.jingnuo.search.SearchAnswer.Hit;
import org.jingnuo.search.SearchAnswer.Link;
import org.jingnuo.search.SearchAnswer.MarkedText;
import org.jingnuo.search.SearchAnswer.Match;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class SearchTest {

    @Autowired
    Search search;

    @Autowired
    Suggestions suggestions;

    @Autowired
    CommitmentPages pages;

    @Autowired
    RelatedCommitments related;

    @BeforeEach
    void wait_for_the_index() {
        SearchReadiness.await(search);
    }

    @Test
    void marks_what_was_sought_and_says_which_word_stands_for_it() {
        var hit = search.find(SearchQuery.of("停车位")).hits().getFirst();

        assertThat(marked(hit, MarkedText.TITLE_ZH)).containsExactly("停车泊位");
        assertThat(hit.because()).containsExactly(new Because("停车位", "停车泊位", Link.SAME));
    }

    @Test
    void gives_no_reason_where_the_word_itself_stands() {
        var hit = search.find(SearchQuery.of("停车泊位")).hits().getFirst();

        assertThat(hit.because()).isEmpty();
    }

    @Test
    void says_that_the_theme_was_named_where_no_word_was() {
        assertThat(search.find(SearchQuery.of("教育")).hits())
                .filteredOn(hit -> hit.marks().isEmpty() && hit.match() == Match.EXACT)
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.because()).containsExactly(new Because("教育", "schools", Link.THEME)));
    }

    @Test
    void says_how_it_read_what_was_typed_in_letters() {
        var answer = search.find(SearchQuery.of("tingchewei"));

        assertThat(answer.suggestion()).isEqualTo("停车位");
    }

    @Test
    void puts_near_matches_behind_and_what_stands_beside_last() {
        var answer = search.find(SearchQuery.of("县域医共体"));

        assertThat(answer.exact()).isTrue();
        assertThat(answer.hits()).extracting(Hit::match).isSorted();
        assertThat(answer.hits()).extracting(Hit::match).startsWith(Match.EXACT).endsWith(Match.BESIDE);
    }

    @Test
    void counts_of_facets_answer_to_each_other() {
        var all = search.find(SearchQuery.of("教育"));
        var theme = value(all, Facet.Name.THEME, "schools");
        var narrowed = search.find(all.query().with(Facet.Name.THEME, "schools"));

        assertThat(narrowed.total()).isEqualTo(theme.count()).isPositive();
        assertThat(value(narrowed, Facet.Name.THEME, "schools").chosen()).isTrue();
        assertThat(value(narrowed, Facet.Name.THEME, "schools").count()).isEqualTo(theme.count());
    }

    @Test
    void what_a_filter_leaves_is_exact_only_if_something_exact_is_left() {
        var all = search.find(SearchQuery.of("小区改造"));
        var near = all.hits().stream()
                .filter(hit -> hit.match() == Match.NEAR)
                .map(hit -> hit.commitment().theme())
                .filter(theme -> !theme.equals("housing"))
                .findFirst()
                .orElseThrow();

        var narrowed = search.find(all.query().with(Facet.Name.THEME, near));

        assertThat(all.exact()).isTrue();
        assertThat(narrowed.exact()).isFalse();
        assertThat(narrowed.exactTotal()).isZero();
        assertThat(narrowed.total()).isPositive();
    }

    @Test
    void two_initials_are_a_guess() {
        assertThat(search.find(SearchQuery.of("xx")).exact()).isFalse();
    }

    @Test
    void another_form_of_a_word_is_no_other_reading() {
        assertThat(search.find(SearchQuery.of("parking spaces")).suggestion()).isNull();
    }

    @Test
    void keeps_the_order_of_the_report_when_asked_for_it() {
        var answer = search.find(SearchQuery.of("教育").withSort(SearchQuery.Sort.REPORT));

        assertThat(answer.hits().stream().filter(hit -> hit.match() == Match.EXACT))
                .extracting(hit -> hit.commitment().position())
                .isSorted();
    }

    @Test
    void says_plainly_that_nothing_was_promised_and_where_the_report_speaks_of_it() {
        assertThat(search.find(SearchQuery.of("机场")).total()).isZero();
        assertThat(search.find(SearchQuery.of("扫黑除恶")).passages())
                .singleElement()
                .satisfies(mention -> assertThat(mention.text().substring(mention.start(), mention.end()))
                        .isEqualTo("扫黑除恶"));
    }

    @Test
    void nothing_sought_is_nothing_found() {
        assertThat(search.find(SearchQuery.of(" \u3000")).total()).isZero();
    }

    @Test
    void what_of_an_address_is_not_understood_is_named() {
        var query = SearchQuery.parse(Map.of("q", List.of("停车位"), "sort", List.of("luck"), "theme", List.of("magic")));

        assertThat(search.find(query).query().narrowing().ignored())
                .extracting(ignored -> ignored.parameter())
                .containsExactlyInAnyOrder("sort", "theme");
    }

    @Test
    void explains_a_rank_by_named_parts() {
        var query = SearchQuery.of("停车位");
        var commitment = search.find(query).hits().getFirst().commitment();

        assertThat(search.explain(query, commitment))
                .anySatisfy(part -> {
                    assertThat(part.part()).isEqualTo("title");
                    assertThat(part.words()).isEqualTo("停车泊位");
                    assertThat(part.score()).isPositive();
                })
                .anySatisfy(part -> assertThat(part.part()).isEqualTo("livelihood"));
    }

    @Test
    void suggests_commitments_places_and_themes() {
        assertThat(suggestions.find("停")).extracting(Suggestion::kind).contains(Suggestion.Kind.COMMITMENT);
        assertThat(suggestions.find("洪湖")).extracting(Suggestion::id).contains("honghu-shi");
        assertThat(suggestions.find("home")).extracting(Suggestion::id).contains("housing");
        assertThat(suggestions.find("t")).isEmpty();
        assertThat(suggestions.find("")).isEmpty();
    }

    @Test
    void knows_what_is_like_a_commitment_but_stands_in_another_sentence() {
        var grain = pages.findDetail("2023-grain-area").orElseThrow();

        assertThat(related.like(grain.commitment()))
                .isNotEmpty()
                .doesNotContain(grain.commitment())
                .doesNotContainAnyElementsOf(grain.siblings())
                .allSatisfy(it ->
                        assertThat(it.theme()).isEqualTo(grain.commitment().theme()));
    }

    private static List<String> marked(Hit hit, MarkedText text) {
        return hit.marks().stream()
                .filter(mark -> mark.text() == text)
                .map(mark -> hit.commitment().title().zh().substring(mark.start(), mark.end()))
                .toList();
    }

    private static Facet.Value value(SearchAnswer answer, Facet.Name name, String id) {
        return answer.facets().stream()
                .filter(facet -> facet.name() == name)
                .flatMap(facet -> facet.values().stream())
                .filter(value -> value.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
