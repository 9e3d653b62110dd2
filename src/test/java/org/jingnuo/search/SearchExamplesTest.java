package org.jingnuo.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.search.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One example of each way in which people type. */
class SearchExamplesTest {

    private static final LoadedSearch SEARCH = LoadedSearch.real();

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "停车位, 新增停车泊位6800个",
        "停車位, 新增停车泊位6800个",
        "tingchewei, 新增停车泊位6800个",
        "ting che wei, 新增停车泊位6800个",
        "tingch, 新增停车泊位6800个",
        "tcw, 新增停车泊位6800个",
        "parking, 新增停车泊位6800个",
        "parkings, 新增停车泊位6800个",
        "６８００, 新增停车泊位6800个",
        "0.68万个, 新增停车泊位6800个",
        "停车伯位, 新增停车泊位6800个",
        "停车泊位置, 新增停车泊位6800个",
        "小区改造, 改造老旧小区770个",
        "孩子上学, 新增学位1.3万个",
        "1.3万, 新增学位1.3万个",
        "'13,000', 新增学位1.3万个",
        "一万三千, 新增学位1.3万个",
        "1.3w, 新增学位1.3万个",
        "老旧小, 改造老旧小区770个",
        "5G jizhan, 新建5G基站1800个以上",
        "tingche位, 新增停车泊位6800个",
        "停车位😀, 新增停车泊位6800个",
        "parking near me, 新增停车泊位6800个",
    })
    void is_found_first(String typed, String title) {
        assertThat(SEARCH.commitments(SEARCH.find(typed).exact()))
                .first()
                .extracting(it -> it.title().zh())
                .isEqualTo(title);
    }

    @Test
    void letters_that_may_be_english_or_pinyin_are_read_both_ways() {
        assertThat(SEARCH.read("men")).extracting(Reading::how).contains(Reading.How.SOUND);
    }

    @Test
    void one_thing_of_a_list_is_an_answer() {
        assertThat(SEARCH.commitments(SEARCH.find("停车位、老旧小区").exact()))
                .extracting(it -> it.title().zh())
                .contains("新增停车泊位6800个", "改造老旧小区770个");
    }

    @Test
    void a_number_of_another_thing_is_no_answer() {
        assertThat(SEARCH.find("百分之十五").exact()).doesNotContain("2023-pocket-parks");
        assertThat(SEARCH.find("15个口袋公园").exact()).contains("2023-pocket-parks");
    }

    @Test
    void a_word_that_nobody_knows_keeps_an_answer_from_being_exact() {
        var found = SEARCH.find("停车位 机场");

        assertThat(found.exact()).isEmpty();
        assertThat(found.near()).isNotEmpty();
    }
}
