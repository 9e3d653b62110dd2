package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jingnuo.PortalTest;
import org.jingnuo.commitments.Facet;
import org.jingnuo.search.SearchFinished.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

@PortalTest
@Import(SearchFinishedTest.Heard.class)
class SearchFinishedTest {

    @Autowired
    Search search;

    @Autowired
    LiveIndex index;

    @Autowired
    Heard heard;

    @BeforeEach
    void begin_with_an_index() {
        await().until(() -> index.now().isPresent());
        heard.events.clear();
    }

    @Test
    void a_search_is_told_folded_and_without_needless_space() {
        search.find(SearchQuery.of("  飛碟　 LANDING  "));

        assertThat(heard.events).extracting(SearchFinished::text).containsExactly("飞碟 landing");
    }

    @Test
    void what_is_answered_is_told_as_answered() {
        search.find(SearchQuery.of("停车泊位"));

        assertThat(heard.events).containsExactly(new SearchFinished("停车泊位", Outcome.EXACT));
    }

    @Test
    void the_same_search_on_another_page_or_filtered_is_not_told() {
        search.find(SearchQuery.parse(Map.of(SearchPaths.TEXT, List.of("公园"), "page", List.of("2"))));
        search.find(SearchQuery.of("公园").with(Facet.Name.THEME, "transport"));

        assertThat(heard.events).isEmpty();
    }

    @Test
    void a_list_that_is_taken_away_is_not_told() {
        var answer = search.findUnmarked(SearchQuery.of("公园").withSize(1000));

        assertThat(answer.hits()).hasSize(answer.total()).isNotEmpty();
        assertThat(heard.events).isEmpty();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Heard {

        final List<SearchFinished> events = new ArrayList<>();

        @EventListener
        void hear(SearchFinished search) {
            events.add(search);
        }
    }
}
