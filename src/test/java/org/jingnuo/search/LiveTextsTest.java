package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jingnuo.search.index.SearchIndex;
import org.jingnuo.site.PagesOutdated;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextsTest {

    private final TextsInMemory source = new TextsInMemory();
    private final List<Object> told = new ArrayList<>();
    private final LiveTexts texts = new LiveTexts(source.provider(), told::add);
    private SearchIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = new SearchIndex(new ByteBuffersDirectory());
    }

    @AfterEach
    void end() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"路灯", "停车位", "tingchewei", "parking"})
    void what_was_published_is_found_in_these_or_other_words(String typed) {
        source.publish("1", "路灯修好了，停车泊位还没有。Parking is hard.");
        source.publish("2", "公园很好。");

        texts.fill(index.texts());

        assertThat(found(typed)).containsExactly("1");
    }

    @Test
    void what_is_published_later_is_found_when_its_event_is_handled() {
        texts.fill(index.texts());
        source.publish("1", "路灯修好了");

        tell("1");

        assertThat(found("路灯")).containsExactly("1");
        assertThat(told).hasOnlyElementsOfType(PagesOutdated.class).hasSize(2);
    }

    @Test
    void one_of_many_is_withdrawn_and_the_others_stay() {
        IntStream.range(0, 500).forEach(i -> source.publish("" + i, "路灯坏了"));
        texts.fill(index.texts());
        source.withdraw("250");

        tell("250");

        assertThat(inIndex("路灯")).hasSize(499).doesNotContain("250");
    }

    @Test
    void what_was_changed_is_found_by_its_new_words_alone() {
        source.publish("1", "路灯坏了");
        texts.fill(index.texts());
        source.publish("1", "喷泉坏了");

        tell("1");

        assertThat(inIndex("路灯")).isEmpty();
        assertThat(inIndex("喷泉")).containsExactly("1");
    }

    @Test
    void an_event_of_a_text_that_is_not_there_changes_nothing() {
        source.publish("1", "路灯坏了");
        texts.fill(index.texts());

        tell("2");

        assertThat(found("路灯")).containsExactly("1");
    }

    @Test
    void an_event_before_there_is_an_index_is_not_lost() {
        source.publish("1", "路灯坏了");
        tell("1");

        texts.fill(index.texts());

        assertThat(found("路灯")).containsExactly("1");
    }

    @Test
    void what_the_source_no_longer_gives_is_not_found_even_if_nobody_told() {
        source.publish("1", "路灯坏了");
        texts.fill(index.texts());

        source.withdraw("1");

        assertThat(found("路灯")).isEmpty();
    }

    @Test
    void changes_that_were_missed_are_caught_up() {
        source.publish("1", "路灯坏了");
        texts.fill(index.texts());
        source.withdraw("1");
        source.publish("2", "路灯修好了");

        texts.follow(new TextsMissed(TextsInMemory.KIND));

        assertThat(inIndex("路灯")).containsExactly("2");
    }

    @Test
    void a_source_that_cannot_be_read_is_read_later_and_until_then_nothing_of_it_is_found() {
        source.publish("1", "路灯坏了");
        source.publish("2", "路灯坏了");
        texts.fill(index.texts());

        source.withdraw("1");
        source.setLost(true);
        tell("1");
        source.setLost(false);

        assertThat(found("路灯")).isEmpty();
        texts.readDoubtful();
        assertThat(found("路灯")).containsExactly("2");
    }

    @Test
    void a_search_while_the_source_is_lost_finds_nothing_and_the_pages_are_told_when_it_is_back() {
        source.publish("1", "路灯坏了");
        texts.fill(index.texts());
        source.setLost(true);
        assertThat(found("路灯")).isEmpty();
        told.clear();

        source.setLost(false);
        texts.readDoubtful();

        assertThat(found("路灯")).containsExactly("1");
        assertThat(told).hasOnlyElementsOfType(PagesOutdated.class).isNotEmpty();
    }

    private void tell(String id) {
        texts.follow(new TextsChanged(TextsInMemory.KIND, Set.of(id)));
    }

    private List<String> found(String typed) {
        return texts.find(TextsInMemory.KIND, LoadedSearch.real().read(typed), 10).stream()
                .map(WrittenText::id)
                .toList();
    }

    /** Whether or not the source still gives them. */
    private List<String> inIndex(String typed) {
        return index.texts().find(TextsInMemory.KIND, LoadedSearch.real().read(typed), 1000);
    }
}
