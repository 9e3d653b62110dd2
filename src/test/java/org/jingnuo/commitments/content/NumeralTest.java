package org.jingnuo.commitments.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource({
        "6800, 6800",
        "1.3万, 13000",
        "350亿, 35000000000",
        "1062万, 10620000",
        "7.5, 7.5",
        "'13,000', 13000",
        "１.３万, 13000",
        "2千, 2000",
        "1.2万亿, 1200000000000",
        "十, 10",
        "十五, 15",
        "二十, 20",
        "一百零五, 105",
        "一万三千, 13000",
        "两百, 200",
        "二〇二三, 2023",
        "千万, 10000000",
        "亿, 100000000",
        "一亿二千万零五百, 120000500",
        "三千五百亿, 350000000000"
    })
    void a_numeral_says_a_number(String text, BigDecimal value) {
        var numerals = Numeral.findAll(text);

        assertThat(numerals).singleElement().extracting(Numeral::text).isEqualTo(text);
        assertThat(numerals.getFirst().value().orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "新增停车泊位6800个, 6800",
        "90亿斤以上, 90亿",
        "1.4：1, 1.4 1",
        "省级5G全连接工厂4家, 5 4",
        "五横四纵一通道, 五 四 一",
        "全年3月至5月。6座, 3 5 6",
        "没有数, ''"
    })
    void numerals_are_found_whole_and_in_order(String text, String expected) {
        var found = String.join(
                " ", Numeral.findAll(text).stream().map(Numeral::text).toList());

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.3", "11111111111111111111111111111111111111111", "1.5.", "万万万万"})
    void no_numeral_makes_it_fail(String text) {
        for (var numeral : Numeral.findAll(text)) {
            assertThat(numeral.value()).isNotNull();
        }
    }

    @Test
    void a_run_of_a_million_numerals_is_no_number() {
        assertThat(Numeral.findAll("亿".repeat(1_000_000)).getFirst().value()).isEmpty();
    }
}
