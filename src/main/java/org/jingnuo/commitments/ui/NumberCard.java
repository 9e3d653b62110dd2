package org.jingnuo.commitments.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.parts.LargeNumber;
import org.jingnuo.site.Visit;

/** One promised number and what it counts, as a link to its page. */
class NumberCard extends Anchor {

    NumberCard(Commitment commitment, Visit visit) {
        addClassName("number-card");
        setHref(visit.address(CommitmentPaths.commitment(commitment.id())));
        commitment.target().ifPresent(target -> add(new LargeNumber(target, visit.language())));
        var caption = commitment.target().map(target -> target.of()).orElse(commitment.title());
        add(new Span(caption.in(visit.language())));
    }
}
