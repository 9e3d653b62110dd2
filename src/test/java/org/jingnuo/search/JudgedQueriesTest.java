package org.jingnuo.search;

import static java.util.stream.Collectors.averagingDouble;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.search.JudgedQueries.Answer;
import org.jingnuo.search.JudgedQueries.Query;
import org.jingnuo.search.JudgedQueries.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people judged to be right answers stands first. */
class JudgedQueriesTest {

    private static final double OVERALL = 0.95;
    private static final double OF_EACH_TYPE = 0.88;

    private static Stream<String> sets() {
        return Stream.of(JudgedQueries.FIRST, JudgedQueries.SECOND);
    }

    private static Stream<Arguments> types() {
        return sets().flatMap(set -> answerable(set).map(Query::type).distinct().map(type -> Arguments.of(set, type)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_right_answers_come_first(String set) {
        var scores = answerable(set).map(query -> score(set, query)).toList();

        assertThat(ndcg(scores)).isGreaterThanOrEqualTo(OVERALL);
        assertThat(scores).filteredOn(Score::firstIsGood).hasSizeGreaterThanOrEqualTo((int)
                Math.ceil(OVERALL * scores.size()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_way_of_asking_falls_behind(String set, String type) {
        var scores = answerable(set)
                .filter(query -> query.type().equals(type))
                .map(query -> score(set, query))
                .toList();

        assertThat(ndcg(scores)).isGreaterThanOrEqualTo(OF_EACH_TYPE);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void what_nobody_promised_has_no_exact_answer(String set) {
        assertThat(JudgedQueries.read(set).queries())
                .filteredOn(query -> !query.isAnswerable())
                .isNotEmpty()
                .allSatisfy(query -> assertThat(
                                LoadedSearch.real().find(query.text()).exact())
                        .isEmpty());
    }

    @Test
    void metro_airport_and_dogs_find_nothing_at_all() {
        assertThat(Stream.of("地铁", "机场", "养狗", "建地铁", "什么时候建地铁", "地铁项目", "修桥", "jichang", "ditie")
                        .map(LoadedSearch.real()::find))
                .allSatisfy(found -> {
                    assertThat(found.exact()).isEmpty();
                    assertThat(found.near()).isEmpty();
                });
    }

    private static Stream<Query> answerable(String set) {
        return JudgedQueries.read(set).queries().stream().filter(Query::isAnswerable);
    }

    private static double ndcg(List<Score> scores) {
        return scores.stream().collect(averagingDouble(Score::ndcg));
    }

    private static Score score(String set, Query query) {
        var search = LoadedSearch.real();
        var found = search.find(query.text());
        var ids = Stream.concat(found.exact().stream(), found.near().stream()).toList();
        return JudgedQueries.read(set)
                .score(query, search.commitments(ids).stream().map(Answer::of).toList());
    }
}
