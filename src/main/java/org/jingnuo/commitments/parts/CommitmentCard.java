package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Measure;
import org.jingnuo.site.Visit;

/** A commitment in a list: its number, its title, and what tells it from its neighbours. */
public class CommitmentCard extends ListItem {

    /** @param tags short facts shown under the title, in the reader's language */
    public CommitmentCard(Commitment commitment, Visit visit, String... tags) {
        addClassName("commitment-card");
        var number = new Span();
        number.addClassName("number");
        add(commitment
                .target()
                .map(target -> (Span) new LargeNumber(target, visit.language()))
                .orElse(number));
        var caption = commitment.target().map(Measure::of).orElse(commitment.title());
        add(new Anchor(visit.address(CommitmentPaths.commitment(commitment.id())), caption.in(visit.language())));
        var line = new Div();
        line.addClassName("tags");
        if (commitment.hedge() != null) {
            line.add(new HedgeWord(commitment.hedge()));
        }
        for (var tag : tags) {
            line.add(new Span(tag));
        }
        add(line);
    }
}
