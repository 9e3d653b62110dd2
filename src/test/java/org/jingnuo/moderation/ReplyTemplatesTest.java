package org.jingnuo.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jingnuo.commitments.Contents;
import org.jingnuo.commitments.ReplyTemplate;
import org.jingnuo.feedback.Account;
import org.jingnuo.feedback.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The content's replies serve what a moderator can decide. */
class ReplyTemplatesTest {

    private static final List<ReplyTemplate> REPLIES = Contents.snapshot().replies();

    @ParameterizedTest
    @EnumSource(Reason.class)
    void there_is_a_sentence_for_every_reason(Reason reason) {
        assertThat(of(ReplyTemplate.REJECT)).extracting(ReplyTemplate::reason).contains(reason.word());
        assertThat(of(ReplyTemplate.PART)).extracting(ReplyTemplate::reason).contains(reason.word());
    }

    @Test
    void no_reply_has_a_reason_that_the_desk_does_not_know() {
        var known = Stream.of(Reason.values()).map(Reason::word).toList();

        assertThat(REPLIES)
                .filteredOn(reply -> !reply.kind().equals(ReplyTemplate.ASK))
                .extracting(ReplyTemplate::reason)
                .isSubsetOf(known);
    }

    @Test
    void there_are_six_to_ten_questions() {
        assertThat(of(ReplyTemplate.ASK)).hasSizeBetween(6, 10);
    }

    @Test
    void a_rejection_says_that_it_can_be_corrected_or_appealed_and_a_part_that_is_left_out_only_the_former() {
        assertThat(of(ReplyTemplate.REJECT))
                .allSatisfy(reply -> assertThat(reply.text().zh()).contains("申诉一次"))
                .allSatisfy(reply -> assertThat(reply.text().en()).contains("you can appeal once"));
        assertThat(of(ReplyTemplate.PART))
                .noneSatisfy(reply -> assertThat(reply.text().zh()).contains("申诉"))
                .noneSatisfy(reply -> assertThat(reply.text().en()).contains("appeal"));
    }

    @Test
    void every_reply_fits_where_a_moderator_writes() {
        assertThat(REPLIES)
                .allSatisfy(reply -> assertThat(List.of(
                                reply.text().zh().length(), reply.text().en().length()))
                        .allMatch(length -> length <= Account.LONGEST));
    }

    private static List<ReplyTemplate> of(String kind) {
        return REPLIES.stream().filter(reply -> reply.kind().equals(kind)).toList();
    }
}
