package org.jingnuo.opendata;

import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.PublishedFeedback;
import org.springframework.stereotype.Component;

/** Describes commitments with what residents see of them. */
@Component
class CommitmentDescriptions {

    private final PublishedFeedback published;
    private final Addresses addresses;

    CommitmentDescriptions(PublishedFeedback published, Addresses addresses) {
        this.published = published;
        this.addresses = addresses;
    }

    /** @param snapshot the content that has the commitment */
    CommitmentJson of(Commitment commitment, Snapshot snapshot) {
        var observations = published
                .of(commitment.id())
                .map(seen -> ObservationsJson.of(seen.tally()))
                .orElse(null);
        return CommitmentJson.of(commitment, snapshot, addresses, observations);
    }
}
