package org.jingnuo.opendata;

import java.util.List;
import java.util.function.Function;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.moderation.progress.PublishedProgress;
import org.jingnuo.moderation.replies.PublishedReplies;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes commitments with what public bodies state and, apart from it, what residents see. */
@Component
class CommitmentDescriptions {

    private final PublishedFeedback published;
    private final PublishedProgress progress;
    private final PublishedReplies replies;
    private final Addresses addresses;

    CommitmentDescriptions(
            PublishedFeedback published, PublishedProgress progress, PublishedReplies replies, Addresses addresses) {
        this.published = published;
        this.progress = progress;
        this.replies = replies;
        this.addresses = addresses;
    }

    /** @param snapshot the content that has the commitment */
    CommitmentJson of(Commitment commitment, Snapshot snapshot) {
        var observations = published
                .of(commitment.id())
                .map(seen -> ObservationsJson.of(seen.tally()))
                .orElse(null);
        return CommitmentJson.of(
                commitment,
                snapshot,
                addresses,
                described(progress.of(commitment.id()), entry -> OfficialJson.of(entry, addresses)),
                described(replies.of(commitment.id()), ReplyJson::of),
                observations);
    }

    /** Null while there is nothing to describe. */
    private static <T, J> @Nullable List<J> described(List<T> entries, Function<T, J> as) {
        return entries.isEmpty() ? null : entries.stream().map(as).toList();
    }
}
