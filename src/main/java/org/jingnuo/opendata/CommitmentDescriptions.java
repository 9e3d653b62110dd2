package org.jingnuo.opendata;

import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.PublishedFeedback;
import org.jingnuo.moderation.progress.PublishedProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Describes commitments with what public bodies state and, apart from it, what residents see. */
@Component
class CommitmentDescriptions {

    private final PublishedFeedback published;
    private final PublishedProgress progress;
    private final Addresses addresses;

    CommitmentDescriptions(PublishedFeedback published, PublishedProgress progress, Addresses addresses) {
        this.published = published;
        this.progress = progress;
        this.addresses = addresses;
    }

    /** @param snapshot the content that has the commitment */
    CommitmentJson of(Commitment commitment, Snapshot snapshot) {
        var observations = published
                .of(commitment.id())
                .map(seen -> ObservationsJson.of(seen.tally()))
                .orElse(null);
        return CommitmentJson.of(commitment, snapshot, addresses, official(commitment), observations);
    }

    private @Nullable List<OfficialJson> official(Commitment commitment) {
        var entries = progress.of(commitment.id());
        return entries.isEmpty()
                ? null
                : entries.stream().map(it -> OfficialJson.of(it, addresses)).toList();
    }
}
