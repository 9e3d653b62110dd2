package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.content.ContentFiles;
import org.jingnuo.commitments.content.MeasureEntry;

/** A target says what its number counts, without repeating the number; nothing else does. */
class OfIsForTargets implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            commitment.measures().forEach(OfIsForTargets::check);
        }
    }

    private static void check(MeasureEntry measure) {
        var of = measure.of();
        var isTarget = measure.role() == Measure.Role.TARGET;
        if (isTarget && of == null) {
            measure.where().wrong("the target does not say what it counts", "Add of: {zh: …, en: …}");
        } else if (!isTarget && of != null && measure.role() != null) {
            measure.where().get("of").wrong("of is for role: target only", "Take it out");
        } else if (of != null && !measure.raw().isEmpty() && of.zh().contains(measure.raw())) {
            measure.where().get("of").wrong("of repeats the number", "Say what is counted, without the number");
        }
    }
}
