package org.jingnuo.feedback.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jingnuo.feedback.privacy.FeedbackKeys;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

    private final Pseudonyms pseudonyms = new Pseudonyms(FeedbackKeys.of(new byte[32]));

    @Test
    void who_is_known_by_issuer_and_subject_is_found_again_in_each_feedback() {
        var sent = pseudonyms.of(pseudonyms.of("https://city.example", "421002"), "k3x9");

        assertThat(pseudonyms.of(pseudonyms.of("https://city.example", "421002"), "k3x9"))
                .isEqualTo(sent)
                .hasSize(32);
    }

    @Test
    void another_person_issuer_feedback_or_key_gives_another_digest() {
        var digest = pseudonyms.of(pseudonyms.of("https://city.example", "421002"), "k3x9");
        var otherKey = new byte[32];
        Arrays.fill(otherKey, (byte) 1);
        var elsewhere = new Pseudonyms(FeedbackKeys.of(otherKey));

        assertThat(pseudonyms.of(pseudonyms.of("https://city.example", "421003"), "k3x9"))
                .isNotEqualTo(digest);
        assertThat(pseudonyms.of(pseudonyms.of("https://city.example4", "21002"), "k3x9"))
                .isNotEqualTo(digest);
        assertThat(pseudonyms.of(pseudonyms.of("https://city.example", "421002"), "k3x8"))
                .isNotEqualTo(digest);
        assertThat(elsewhere.of(elsewhere.of("https://city.example", "421002"), "k3x9"))
                .isNotEqualTo(digest);
    }
}
