package org.jingnuo.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.lexicon.LexiconBuilder;
import org.jingnuo.search.reading.QueryReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that people write are found as the commitments are, and do not get in their way. */
class IndexedTextTest {

    private static final Snapshot CONTENT = Contents.snapshot();
    private static final QueryReader READER = new QueryReader(LexiconBuilder.build(CONTENT));

    private SearchIndex index;

    @BeforeEach
    void begin() throws IOException {
        index = new SearchIndex(new ByteBuffersDirectory());
        index.replaceContent(CONTENT);
    }

    @AfterEach
    void end() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"停车泊位", "停車泊位", "tingchebowei", "车位", "parking", "地铁", "6800"})
    void a_text_is_found_by_what_it_says_in_these_or_other_words(String typed) throws IOException {
        index.texts()
                .add(List.of(
                        feedback("1", "我们小区门口的停车泊位不够，地铁也没有。Parking is hard, 6800 或更多！"), feedback("2", "公园很好，谢谢。")));

        assertThat(find("feedback", typed)).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"路灯, 路灯坏了", "tingchewei, 停车位不够", "lamps, One lamp is broken"})
    void words_that_the_report_does_not_have_are_found_as_they_are(String typed, String text) throws IOException {
        index.texts().add(List.of(feedback("1", text), feedback("2", "公路修好了。The road is fine.")));

        assertThat(find("feedback", typed)).containsExactly("1");
    }

    @Test
    void a_text_added_again_replaces_the_one_before() throws IOException {
        index.texts().add(List.of(feedback("1", "路灯坏了")));
        index.texts().add(List.of(feedback("1", "路灯修好了")));

        assertThat(find("feedback", "坏了")).isEmpty();
        assertThat(find("feedback", "路灯")).containsExactly("1");
    }

    @Test
    void a_text_that_is_removed_is_found_no_more_and_the_others_are() throws IOException {
        index.texts().add(List.of(feedback("1", "路灯坏了"), feedback("2", "路灯坏了")));

        index.texts().remove("feedback", List.of("1", "never there"));

        assertThat(find("feedback", "路灯")).containsExactly("2");
    }

    @Test
    void all_of_a_kind_are_replaced_and_neither_another_kind_nor_the_content() throws IOException {
        index.texts().add(List.of(feedback("1", "停车泊位"), new IndexedText("reply", "1", "停车泊位", null)));
        var readings = READER.read("停车位");
        var before = index.find(readings);

        index.texts().replaceAll("feedback", Stream.of(feedback("2", "停车泊位")));

        assertThat(find("feedback", "停车泊位")).containsExactly("2");
        assertThat(find("reply", "停车泊位")).containsExactly("1");
        assertThat(index.find(readings)).isEqualTo(before);
    }

    @Test
    void one_kind_is_not_found_among_another() throws IOException {
        index.texts().add(List.of(feedback("1", "停车泊位不够")));

        assertThat(find("reply", "停车泊位")).isEmpty();
    }

    @Test
    void what_people_write_does_not_change_what_is_found_among_the_commitments() throws IOException {
        var readings = READER.read("停车位");
        var before = index.find(readings);

        index.texts().add(List.of(feedback("2023-parking-spaces", "停车泊位，停车位，泊位，车位")));

        assertThat(index.find(readings)).isEqualTo(before);
    }

    @Test
    void nothing_of_an_index_that_was_left_on_disk_is_found(@TempDir Path folder) throws IOException {
        try (var left = SearchIndex.open(folder)) {
            left.replaceContent(CONTENT);
            left.texts().add(List.of(feedback("1", "路灯坏了")));
        }

        try (var opened = SearchIndex.open(folder)) {
            assertThat(opened.texts().find("feedback", READER.read("路灯"), 10)).isEmpty();
            assertThat(opened.find(READER.read("停车位")).exact()).isEmpty();
        }
    }

    private List<String> find(String kind, String typed) {
        return index.texts().find(kind, READER.read(typed), 10);
    }

    private static IndexedText feedback(String id, String text) {
        return new IndexedText("feedback", id, text, null);
    }
}
