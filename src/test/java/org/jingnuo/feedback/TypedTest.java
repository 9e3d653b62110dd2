package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedTest {

    @ParameterizedTest
    @CsvSource({
        "'  公园建好了 ', 公园建好了",
        "'a\u0000b\u0007c', abc",
        "'one\r\ntwo\rthree', 'one\ntwo\nthree'",
        "'turned \u202Earound\u2069', turned around",
        "'family 👨\u200D👩\u200D👧', 'family 👨\u200D👩\u200D👧'",
        "'<b>bold</b> & \"quoted\"', '<b>bold</b> & \"quoted\"'",
        "'e\u0301', é",
        "'half \uD83C', half"
    })
    void what_nobody_sees_is_taken_out_and_the_rest_stays(String typed, String text) {
        assertThat(new Typed(Map.of("words", List.of(typed))).text("words")).isEqualTo(text);
    }

    @Test
    void the_first_value_counts_and_a_field_that_is_not_there_is_empty() {
        var typed = new Typed(Map.of("seen", List.of("finished", "other")));

        assertThat(typed.text("seen")).isEqualTo("finished");
        assertThat(typed.text("place")).isEmpty();
    }

    @Test
    void empty_values_of_a_list_are_left_out() {
        var typed = new Typed(Map.of("photos", List.of("a", " ", "b")));

        assertThat(typed.all("photos")).containsExactly("a", "b");
    }

    @Test
    void a_log_does_not_learn_what_was_typed() {
        assertThat(new Typed(Map.of("words", List.of("secret"))).toString()).doesNotContain("secret");
    }
}
