package org.jingnuo.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource({
        "6800个, 6800, 个",
        "'6,800个', 6800, 个",
        "六千八百个, 6800, 个",
        "0.68万, 6800, ''",
        "1.3w, 13000, ''",
        "一万三千, 13000, ''",
        "两千个, 2000, 个",
        "2千个, 2000, 个",
        "一千公里, 1000, 公里",
        "7.5%, 7.5, %",
        "百分之七点五, 7.5, %",
        "零点六八万, 6800, ''",
        "450亿元, 45000000000, 元",
        "十五处, 15, 处",
        "12万亿, 12000000000000, ''",
        "3千亿元, 300000000000, 元",
        "二十万, 200000, ''",
        "一万三, 13000, ''",
        "二百五十, 250, ''",
        "三千五, 3500, ''",
        "1万3千, 13000, ''",
        "1万3, 13000, ''",
        "3万5千亩, 35000, 亩",
        "15万平米, 150000, 平方米",
        "1000km, 1000, 公里",
    })
    void is_read_however_it_is_written(String text, BigDecimal value, String unit) {
        assertThat(Amount.findAll(text)).singleElement().satisfies(amount -> {
            assertThat(amount.value()).isEqualByComparingTo(value);
            assertThat(amount.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"一流", "5g", "3d打印", "万达", "千方百计", "abc"})
    void not_everything_with_a_numeral_is_a_number(String text) {
        assertThat(Amount.findAll(text)).isEmpty();
    }

    @Test
    void every_number_of_a_sentence_is_found() {
        assertThat(Amount.findAll("扩大至10个领域，新增1.3万个"))
                .extracting(Amount::value)
                .containsExactly(new BigDecimal("10"), new BigDecimal("13000"));
    }
}
