package org.jingnuo.commitments.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.jingnuo.commitments.Commitment;
import org.jingnuo.commitments.CommitmentPaths;
import org.jingnuo.commitments.Measure;
import org.jingnuo.site.Language;
import org.jingnuo.site.Visit;

/** A commitment in a list: its number, its title, and what tells it from its neighbours. */
public class CommitmentCard extends ListItem {

    /** @param tags short facts shown under the title, in the reader's language */
    public CommitmentCard(Commitment commitment, Visit visit, String... tags) {
        this(commitment, visit, new Text(caption(commitment, visit.language())));
        addTags(commitment, Stream.of(tags));
    }

    /** Without tags. */
    protected CommitmentCard(Commitment commitment, Visit visit, Component caption) {
        addClassName("commitment-card");
        var number = new Span();
        number.addClassName("number");
        var link = new Anchor();
        link.setHref(visit.address(CommitmentPaths.commitment(commitment.id())));
        link.add(caption);
        add(
                commitment
                        .target()
                        .map(target -> (Span) new LargeNumber(target, visit.language()))
                        .orElse(number),
                link);
    }

    /** What the number counts, or the title where there is none. */
    protected static String caption(Commitment commitment, Language language) {
        return commitment.target().map(Measure::of).orElse(commitment.title()).in(language);
    }

    /** The hedge, if there is one, and other short facts. */
    protected final void addTags(Commitment commitment, Stream<String> tags) {
        var line = new Div();
        line.addClassName("tags");
        if (commitment.hedge() != null) {
            line.add(new HedgeWord(commitment.hedge()));
        }
        tags.forEach(tag -> line.add(new Span(tag)));
        add(line);
    }
}
