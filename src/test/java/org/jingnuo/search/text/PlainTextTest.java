package org.jingnuo.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "ＡＢＣ１２３, abc123",
        "停車場, 停车场",
        "“双一流”, 双一流",
        "離岸科創中心（武漢）, 离岸科创中心武汉",
        "㎡, m2",
        "Straße, strasse",
        "停\u200B车, 停车",
    })
    void is_what_is_compared(String original, String folded) {
        assertThat(PlainText.fold(original)).isEqualTo(folded);
    }

    @Test
    void lone_surrogates_and_control_characters_part_words() {
        assertThat(PlainText.fold("停\uD800车\u0007位")).isEqualTo("停 车 位");
    }

    @Test
    void knows_where_its_characters_came_from() {
        var original = "建设“雙一流”大学";
        var plain = PlainText.of(original);
        var at = plain.text().indexOf("双一流");

        var range = plain.original(at, at + 3);

        assertThat(original.substring(range[0], range[1])).isEqualTo("雙一流");
    }

    @Test
    void a_character_of_two_units_is_not_torn() {
        var plain = PlainText.of("a𠮷b");
        var range = plain.original(1, 3);

        assertThat("a𠮷b".substring(range[0], range[1])).isEqualTo("𠮷");
    }
}
