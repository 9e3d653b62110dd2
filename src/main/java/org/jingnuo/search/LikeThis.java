package org.jingnuo.search;

import java.util.HashSet;
import java.util.List;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPages;
import org.jingnuo.commitments.RelatedCommitments;
import org.springframework.stereotype.Component;

/** Finds commitments whose words are much like those of another, by the index. */
@Component
class LikeThis implements RelatedCommitments {

    private static final int MOST = 4;

    private final LiveIndex live;
    private final CommitmentPages pages;

    LikeThis(LiveIndex live, CommitmentPages pages) {
        this.live = live;
        this.pages = pages;
    }

    @Override
    public List<Commitment> like(Commitment commitment) {
        var state = live.now().orElse(null);
        if (state == null) {
            return List.of();
        }
        var shown = new HashSet<String>();
        pages.siblings(commitment).forEach(sibling -> shown.add(sibling.id()));
        return state.index().like(commitment, MOST + shown.size()).stream()
                .filter(id -> !shown.contains(id))
                .limit(MOST)
                .flatMap(id -> state.snapshot().findCommitment(id).stream())
                .toList();
    }
}
