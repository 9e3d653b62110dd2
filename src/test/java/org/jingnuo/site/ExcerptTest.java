package org.jingnuo.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({"'', ''", "停车, 停车", "停车位, 停车位", "停车位吗, 停车位…", "🌳🌳🌳🌳, 🌳🌳🌳…"})
    void only_a_longer_text_is_cut_and_no_character_in_two(String text, String shown) {
        assertThat(Excerpt.of(text, 3)).isEqualTo(shown);
    }
}
