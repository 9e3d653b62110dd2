package org.jingnuo.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jingnuo.feedback.Field;
import org.jingnuo.map.PlaceChoice;
import org.jingnuo.site.Visit;

/** Where it was seen: a place of the list, or with a script the square kilometre in which the phone is. */
class PlaceQuestion extends Question {

    PlaceQuestion(FormState state, List<PlaceChoice.Group> places, Visit visit) {
        super(Field.PLACE, "");
        getElement().getChild(0).setText(getTranslation("feedback.place"));
        explain(getTranslation("feedback.place.why"));
        tell(state.mistakes());
        var list = new PlaceList(places, state.typed().text(Field.PLACE), visit);
        list.getElement().setAttribute("aria-labelledby", Field.PLACE + "-asked");
        answer(list, list.getElement());
        add(position());
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
