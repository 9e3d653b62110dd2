package org.jingnuo.feedback.ui;

import java.util.LinkedHashMap;
import org.jingnuo.commitments.Snapshot;
import org.jingnuo.feedback.Field;
import org.jingnuo.site.Visit;

/** Every commitment there is by its theme, or none that the sender is sure of. */
class CommitmentList extends ListChoice {

    /** @param chosen id, also of one that has gone since, or {@link Field#UNSURE} */
    CommitmentList(Snapshot content, String chosen, Visit visit) {
        super(Field.COMMITMENT, chosen);
        offer(Field.UNSURE, getTranslation("feedback.commitment.unsure"));
        if (!chosen.equals(Field.UNSURE) && content.findCommitment(chosen).isEmpty()) {
            offer(chosen, getTranslation("feedback.commitment.gone"));
        }
        for (var theme : content.themes()) {
            var titles = new LinkedHashMap<String, String>();
            content.commitments().stream()
                    .filter(it -> it.theme().equals(theme.id()))
                    .forEach(it -> titles.put(it.id(), it.title().in(visit.language())));
            offer(theme.name().in(visit.language()), titles);
        }
    }
}
