package org.jingnuo.map.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.map.NearbyPromises;
import org.jingnuo.site.Visit;

/** Asks in which district somebody is: seats and sizes of districts do not tell it for certain. */
class DistrictQuestion extends Section {

    private static final int MOST = 4;

    /** @param districts the likeliest first */
    DistrictQuestion(List<Place> districts, NearSteps steps, Visit visit) {
        addClassName("question");
        var choices = new Div();
        choices.addClassName("choices");
        districts.stream()
                .limit(MOST)
                .forEach(it -> choices.add(steps.toDistrict(it.id(), it.name().in(visit.language()))));
        choices.add(steps.toDistrict(NearbyPromises.NONE_OF_THESE, getTranslation("near.noneOfThese")));
        add(
                new Paragraph(getTranslation(
                        "near.question", districts.getFirst().name().in(visit.language()))),
                choices);
    }
}
