package org.jingnuo.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jingnuo.platform.geo.Position;
import org.jingnuo.site.Language;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final Decision.Publish AS_SENT = new Decision.Publish("长椅装好了", Set.of(), null);
    private static final Decision.Reject REJECT = new Decision.Reject(Reason.OFF_TOPIC, "");
    private static final Account OTHER_WORDS =
            new Account("2023-pocket-parks", null, null, new Seen(Observation.UNDER_WAY, null), "还没装好");

    private static final Feedback.Keys KEYS = new Feedback.Keys("01", "02", "03");

    @Test
    void what_comes_in_waits_and_is_not_public() {
        var feedback = received();

        assertThat(feedback.state()).isEqualTo(State.WAITING);
        assertThat(feedback.published()).isNull();
        assertThat(feedback.steps()).extracting(Step::kind).containsExactly(Step.Kind.SENT);
    }

    @Test
    void published_as_it_was_sent_nothing_was_redacted() {
        var feedback = received().decided(AS_SENT, NOW);

        assertThat(feedback.state()).isEqualTo(State.PUBLISHED);
        assertThat(feedback.published()).isEqualTo(new Feedback.Publication("长椅装好了", NOW));
        assertThat(feedback.lastStep().kind()).isEqualTo(Step.Kind.PUBLISHED);
    }

    @Test
    void published_with_other_words_it_says_that_a_part_was_left_out_and_why() {
        var feedback = received().decided(new Decision.Publish("长椅…", Set.of(), Reason.PERSONAL_DATA), NOW);

        assertThat(feedback.lastStep().kind()).isEqualTo(Step.Kind.REDACTED);
        assertThat(feedback.lastStep().reason()).isEqualTo(Reason.PERSONAL_DATA);
        assertThat(feedback.account().words()).isEqualTo("长椅装好了");
    }

    @Test
    void a_question_is_answered_and_then_it_waits_again() {
        var asked = received().decided(new Decision.Ask("哪一处？"), NOW);
        var answered = asked.answered("东门那处", NOW);

        assertThat(asked.state()).isEqualTo(State.ASKED);
        assertThat(answered.state()).isEqualTo(State.WAITING);
        assertThat(answered.lastStep().words()).isEqualTo("东门那处");
    }

    @Test
    void a_correction_takes_back_at_once_what_was_public() {
        var corrected = received().decided(AS_SENT, NOW).corrected(OTHER_WORDS, null, NOW);

        assertThat(corrected.state()).isEqualTo(State.WAITING);
        assertThat(corrected.published()).isNull();
        assertThat(corrected.account()).isEqualTo(OTHER_WORDS);
    }

    @Test
    void a_rejection_can_be_appealed_once() {
        var appealed = received().decided(REJECT, NOW).appealed("是这个公园", NOW);
        var again = appealed.decided(REJECT, NOW);

        assertThat(appealed.state()).isEqualTo(State.WAITING);
        assertThat(again.canBeAppealed()).isFalse();
        assertThatThrownBy(() -> again.appealed("真的是", NOW)).isInstanceOf(WrongState.class);
    }

    @Test
    void what_was_merged_is_looked_at_again_when_the_other_has_gone() {
        var merged = received().decided(new Decision.Merge("other00000"), NOW);

        assertThat(merged.reopened(NOW).state()).isEqualTo(State.WAITING);
        assertThatThrownBy(() -> received().reopened(NOW)).isInstanceOf(WrongState.class);
    }

    @Test
    void withdrawing_leaves_nothing_of_what_its_sender_said() {
        var withdrawn = received()
                .decided(new Decision.Ask("哪一处？"), NOW)
                .answered("东门那处", NOW)
                .decided(AS_SENT, NOW)
                .withdrawn(NOW);

        assertThat(withdrawn.state()).isEqualTo(State.WITHDRAWN);
        assertThat(withdrawn.published()).isNull();
        assertThat(withdrawn.account().words()).isEmpty();
        assertThat(withdrawn.account().cell()).isNull();
        assertThat(withdrawn.steps()).extracting(Step::words).doesNotContain("东门那处");
        assertThat(withdrawn.keys()).isEqualTo(received().keys());
    }

    @Test
    void what_is_public_can_be_taken_down_but_not_decided_twice_otherwise() {
        var published = received().decided(AS_SENT, NOW);

        assertThat(published.decided(REJECT, NOW).published()).isNull();
        assertThatThrownBy(() -> published.decided(AS_SENT, NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> published.decided(new Decision.Ask("?"), NOW)).isInstanceOf(WrongState.class);
    }

    @Test
    void nothing_can_be_done_with_what_was_withdrawn() {
        var withdrawn = received().withdrawn(NOW);

        assertThatThrownBy(() -> withdrawn.decided(AS_SENT, NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> withdrawn.corrected(OTHER_WORDS, null, NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> withdrawn.answered("x", NOW)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> withdrawn.withdrawn(NOW)).isInstanceOf(WrongState.class);
    }

    @Test
    void what_happened_is_kept_in_order() {
        var feedback = received().decided(REJECT, NOW).appealed("是", NOW).decided(AS_SENT, NOW);

        assertThat(feedback.steps())
                .extracting(Step::kind)
                .isEqualTo(List.of(Step.Kind.SENT, Step.Kind.REJECTED, Step.Kind.APPEALED, Step.Kind.PUBLISHED));
    }

    private static Feedback received() {
        return Feedback.received(
                "k3f9m2x7qa",
                NOW,
                KEYS,
                false,
                Language.ZH,
                new Account(
                        "2023-pocket-parks",
                        null,
                        Cell.of(new Position(30.3267, 112.2391)),
                        new Seen(Observation.FINISHED, null),
                        "长椅装好了"),
                42L,
                null);
    }
}
