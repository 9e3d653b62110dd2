package org.jingnuo.feedback.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jingnuo.feedback.Cell;
import org.jingnuo.feedback.Feedback;
import org.jingnuo.feedback.Reason;
import org.jingnuo.feedback.Step;
import org.jingnuo.feedback.TrackingCode;
import org.jingnuo.feedback.photos.Photo;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as its sender gets it; the names are the published ones.
 *
 * @param commitment id; null where the sender was not sure which
 * @param photos names, in order
 * @param published what the public reads; null unless it is published
 * @param steps oldest first
 */
record OwnFeedbackJson(
        String code,
        String state,
        Instant receivedAt,
        @Nullable String commitment,
        @Nullable String place,
        @Nullable PositionJson position,
        String seen,
        @Nullable Integer counted,
        String words,
        List<String> photos,
        @Nullable PublishedJson published,
        List<StepJson> steps,
        boolean canCorrect,
        boolean canAppeal) {

    /** Middle of what is kept of it, in degrees. */
    record PositionJson(BigDecimal lat, BigDecimal lon) {}

    record PublishedJson(String words, Instant publishedAt) {}

    /** @param words an explanation, a question or an answer; may be empty */
    record StepJson(Instant at, String kind, @Nullable String reason, String words) {}

    static OwnFeedbackJson of(TrackingCode code, Feedback feedback, List<Photo> photos) {
        var account = feedback.account();
        return new OwnFeedbackJson(
                code.grouped(),
                feedback.state().word(),
                feedback.receivedAt(),
                account.commitment(),
                account.place(),
                position(account.cell()),
                account.seen().observation().word(),
                account.seen().counted(),
                account.words(),
                photos.stream().map(Photo::name).toList(),
                published(feedback.published()),
                feedback.steps().stream().map(OwnFeedbackJson::step).toList(),
                feedback.canBeCorrected(),
                feedback.canBeAppealed());
    }

    private static @Nullable PositionJson position(@Nullable Cell cell) {
        return cell == null ? null : new PositionJson(cell.latitude(), cell.longitude());
    }

    private static @Nullable PublishedJson published(Feedback.@Nullable Publication publication) {
        return publication == null ? null : new PublishedJson(publication.publicWords(), publication.publishedAt());
    }

    /** What it was merged into is another sender's, and perhaps not public. */
    private static StepJson step(Step step) {
        return new StepJson(step.at(), step.kind().word(), word(step.reason()), step.written());
    }

    private static @Nullable String word(@Nullable Reason reason) {
        return reason == null ? null : reason.word();
    }
}
