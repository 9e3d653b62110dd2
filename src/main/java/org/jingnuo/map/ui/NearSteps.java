package org.jingnuo.map.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Objects;
import org.jingnuo.map.Coordinates;
import org.jingnuo.map.MapPaths;
import org.jingnuo.map.NearAnswer;
import org.jingnuo.map.NearQuery;
import org.jingnuo.map.Whereabouts;
import org.jingnuo.site.Visit;
import org.jspecify.annotations.Nullable;

/** The ways on from an answer: links where a place was asked for, forms where a position was, which no link may hold. */
class NearSteps {

    private final NearAnswer answer;
    private final Visit visit;

    NearSteps(NearAnswer answer, Visit visit) {
        this.answer = answer;
        this.visit = visit;
    }

    /** @param theme id; null for all of them */
    Component toTheme(@Nullable String theme, String label) {
        var district = answer.whereabouts() instanceof Whereabouts.In in
                ? in.district().id()
                : null;
        return step(theme, district, label, Objects.equals(theme, answer.theme()));
    }

    /** To the same with the works of a district. */
    Component toDistrict(String district, String label) {
        return step(answer.theme(), district, label, false);
    }

    private Component step(@Nullable String theme, @Nullable String district, String label, boolean isCurrent) {
        if (answer.place() != null) {
            return marked(new Anchor(visit.address(MapPaths.near(answer.place().id(), theme)), label), isCurrent);
        }
        var form = new PositionForm(visit);
        form.keep(Coordinates.LATITUDE, String.valueOf(answer.from().latitude()));
        form.keep(Coordinates.LONGITUDE, String.valueOf(answer.from().longitude()));
        form.keep(MapPaths.THEME, theme);
        form.keep(NearQuery.DISTRICT, district);
        var button = new NativeButton(label);
        button.getElement().setAttribute("type", "submit");
        form.add(marked(button, isCurrent));
        return form;
    }

    private static Component marked(Component step, boolean isCurrent) {
        if (isCurrent) {
            step.getElement().setAttribute("aria-current", "true");
        }
        return step;
    }
}
