package org.jingnuo.commitments.content.rules;

import org.jingnuo.commitments.Measure;
import org.jingnuo.commitments.content.ContentFiles;

/** A commitment has one target number, or else a form. */
class FormIsForWhatHasNoTarget implements Rule {

    @Override
    public void check(ContentFiles content) {
        for (var commitment : content.commitments()) {
            var hasForm = !commitment.where().get("form").isAbsent();
            if (commitment.hasTarget() && hasForm) {
                commitment.where().get("form").wrong("a commitment with a target has no form", "Take form out");
            } else if (!commitment.hasTarget() && !hasForm) {
                commitment
                        .where()
                        .wrong(
                                "the commitment has neither a target nor a form",
                                "Add form: work, service, event, document, honour or goal, or a measure with role: target");
            }
            commitment.measures().stream()
                    .filter(measure -> measure.role() == Measure.Role.TARGET)
                    .skip(1)
                    .forEach(measure -> measure.where()
                            .get("role")
                            .wrong("the commitment has a target already", "Make it a commitment of its own"));
        }
    }
}
