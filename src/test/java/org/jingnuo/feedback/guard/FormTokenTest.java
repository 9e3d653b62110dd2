package org.jingnuo.feedback.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTokenTest {

    private static final Instant SHOWN = Instant.parse("2026-03-01T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT0S, HASTY",
        "PT2.999S, HASTY",
        "PT3S, USUAL",
        "PT10M, USUAL",
        "PT24H, USUAL",
        "PT24H1S, OLD",
        "PT240H, OLD",
        "PT-10S, HASTY"
    })
    void a_form_is_as_old_as_its_token(Duration later, FormAge age) {
        var token = tokens(Duration.ZERO).issue();

        assertThat(tokens(later).age(token)).isEqualTo(age);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void a_blank_token_is_none(String token) {
        assertThat(tokens(Duration.ZERO).age(token)).isEqualTo(FormAge.MISSING);
        assertThat(tokens(Duration.ZERO).age(null)).isEqualTo(FormAge.MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "承诺", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "<script>", "AAAA=AAAA"})
    void what_was_not_made_here_is_forged(String token) {
        assertThat(tokens(Duration.ZERO).age(token)).isEqualTo(FormAge.FORGED);
    }

    @Test
    void a_token_that_anybody_changed_is_forged() {
        var token = tokens(Duration.ZERO).issue();

        for (var i = 0; i < token.length(); i++) {
            var changed = new StringBuilder(token);
            changed.setCharAt(i, token.charAt(i) == 'A' ? 'B' : 'A');
            assertThat(tokens(Duration.ofMinutes(1)).age(changed.toString())).isEqualTo(FormAge.FORGED);
        }
    }

    @Test
    void a_token_of_another_key_is_forged() {
        var other = new FormToken(new TestSigning("other"), clock(Duration.ZERO));

        assertThat(tokens(Duration.ofMinutes(1)).age(other.issue())).isEqualTo(FormAge.FORGED);
    }

    private static FormToken tokens(Duration later) {
        return new FormToken(TestSigning.SIGNING, clock(later));
    }

    private static Clock clock(Duration later) {
        return Clock.fixed(SHOWN.plus(later), ZoneOffset.UTC);
    }
}
