package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import org.jingnuo.feedback.Field;
import org.jingnuo.feedback.Observation;

/** What somebody may see, one of which is chosen. */
class SeenChoices extends Div {

    /** @param chosen an observation's word; may be none */
    SeenChoices(String chosen) {
        addClassName("choices");
        for (var observation : Observation.values()) {
            add(new RadioChoice(
                    Field.SEEN,
                    observation.word(),
                    getTranslation("feedback.seen." + observation.name()),
                    observation.word().equals(chosen)));
        }
    }
}
