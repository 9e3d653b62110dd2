package org.jingnuo.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.jingnuo.search.text.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "地铁",
                "養狗",
                "subway line 2",
                "6800",
                "1.3万",
                "2023-2024",
                "13,000 平方米",
                "新5G基站",
                "津T3航站楼",
                "云计算 b2b",
                "三孩",
                "c++",
                "forty characters are still no whole tale"
            })
    void what_anybody_might_search_is_kept(String typed) {
        assertThat(Countable.is(PlainText.fold(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13812345678",
                "谁的电话 138 1234 5678",
                "+86-138-1234-5678",
                "138.1234.5678",
                "１３８１２３４５６７８",
                "١٣٨١٢٣٤٥٦٧٨",
                "一三八一二三四五六七八",
                "幺三八幺二三四五六七八",
                "0716-8123456",
                "8123456",
                "421002199001011234",
                "42100219900101123X",
                "6222 0212 3456 7890 123",
                "护照E12345678",
                "鄂D12345",
                "鄂D·12345",
                "鄂d 1a2b3 违章",
                "鄂 D-D12345",
                "鄂AD12345F",
                "某人@example.com",
                "某人＠example.com",
                "荆楚花园3单元501室",
                "3栋 502 室"
            })
    void what_looks_like_one_person_s_is_not_kept(String typed) {
        assertThat(Countable.is(PlainText.fold(typed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "？！", "🙂", "\u202E", "*", "“”"})
    void what_has_no_word_is_not_kept(String typed) {
        assertThat(Countable.is(PlainText.fold(typed))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {41, 200, 10_000})
    void what_is_long_enough_for_a_story_is_not_kept(int length) {
        assertThat(Countable.is("我".repeat(length))).isFalse();
    }
}
