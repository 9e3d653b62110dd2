package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jingnuo.commitments.Place;
import org.jingnuo.feedback.Field;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Visit;

/** Where it was seen: a place of the list, or with a script the square kilometre in which the phone is. */
class PlaceQuestion extends Question {

    private final transient Visit visit;

    PlaceQuestion(FormState state, List<PlaceChoice.Group> places, Visit visit) {
        super(Field.PLACE, "");
        this.visit = visit;
        getElement().getChild(0).setText(getTranslation("feedback.place"));
        explain(getTranslation("feedback.place.why"));
        tell(state.mistakes());
        var chosen = state.typed().text(Field.PLACE);
        var select = new Element("select")
                .setAttribute("name", Field.PLACE)
                .setAttribute("class", "field")
                .setAttribute("aria-labelledby", Field.PLACE + "-asked");
        select.appendChild(option("", getTranslation("feedback.place.none"), chosen.isEmpty()));
        places.forEach(group -> select.appendChild(options(group, chosen)));
        var holder = new Div();
        holder.getElement().appendChild(select);
        answer(holder, select);
        add(position());
    }

    private Element options(PlaceChoice.Group group, String chosen) {
        var name = group.part().name().in(visit.language());
        var options = new Element("optgroup").setAttribute("label", name);
        options.appendChild(option(group.part(), chosen));
        group.within().forEach(place -> options.appendChild(option(place, chosen)));
        return options;
    }

    private Element option(Place place, String chosen) {
        return option(place.id(), place.name().in(visit.language()), place.id().equals(chosen));
    }

    private static Element option(String value, String text, boolean chosen) {
        var option = new Element("option").setAttribute("value", value).setText(text);
        if (chosen) {
            option.setAttribute("selected", true);
        }
        return option;
    }

    /** Shown by the script, which alone can ask the phone. */
    private Div position() {
        var button = new NativeButton(getTranslation("feedback.place.here"));
        button.addClassName("button");
        button.addClassName("second");
        button.getElement().setAttribute("type", "button").setAttribute("data-position", "use");
        var status = new Paragraph();
        status.getElement()
                .setAttribute("role", "status")
                .setAttribute("data-position", "status")
                .setAttribute("data-asking", getTranslation("near.asking"))
                .setAttribute("data-used", getTranslation("feedback.where.cell", "{0}", "{1}"))
                .setAttribute("data-back", getTranslation("feedback.place.back"))
                .setAttribute("data-refused", getTranslation("feedback.place.refused"))
                .setAttribute("data-unavailable", getTranslation("feedback.place.unavailable"))
                .setAttribute("data-insecure", getTranslation("feedback.place.insecure"));
        var privacy = new Paragraph(getTranslation("feedback.place.privacy"));
        privacy.addClassName("explained");
        var holder = new Div(button, privacy, status);
        holder.getElement().setAttribute("hidden", true).setAttribute("data-position", "choice");
        return holder;
    }
}
