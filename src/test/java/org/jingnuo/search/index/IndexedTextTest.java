package org.jingnuo.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.search.lexicon.LexiconBuilder;
import org.jingnuo.search.reading.QueryReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        index.add(List.of(feedback("1", "我们小区门口的停车泊位不够，地铁也没有。Parking is hard, 6800 或更多！"), feedback("2", "公园很好，谢谢。")));

        assertThat(find("feedback", typed)).containsExactly("1");
    }

    @Test
    void a_text_added_again_replaces_the_one_before() throws IOException {
        index.add(List.of(feedback("1", "路灯坏了")));
        index.add(List.of(feedback("1", "路灯修好了")));

        assertThat(find("feedback", "坏了")).isEmpty();
        assertThat(find("feedback", "路灯")).containsExactly("1");
    }

    @Test
    void one_kind_is_not_found_among_another() throws IOException {
        index.add(List.of(feedback("1", "停车泊位不够")));

        assertThat(find("reply", "停车泊位")).isEmpty();
    }

    @Test
    void what_people_write_does_not_change_what_is_found_among_the_commitments() throws IOException {
        var readings = READER.read("停车位");
        var before = index.find(readings);

        index.add(List.of(feedback("2023-parking-spaces", "停车泊位，停车位，泊位，车位")));

        assertThat(index.find(readings)).isEqualTo(before);
    }

    private List<String> find(String kind, String typed) {
        return index.findTexts(kind, READER.read(typed), 10);
    }

    private static IndexedText feedback(String id, String text) {
        return new IndexedText("feedback", id, text, null);
    }
}
